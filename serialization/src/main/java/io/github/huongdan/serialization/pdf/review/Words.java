package io.github.huongdan.serialization.pdf.review;

import io.github.huongdan.serialization.pdf.glyph.PageSpace;
import io.github.huongdan.serialization.pdf.story.PrintedLetters;
import io.github.huongdan.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where the words of a text stand on the pages. */
final class Words {

    private final List<PrintedLetters> letters;

    Words(List<PrintedLetters> letters) {
        this.letters = letters;
    }

    /**
     * Finds the letters of a stretch that stand on the page on which it begins, a list for each printed line. Where there are none, those of the word that is
     * nearest.
     */
    List<List<PrintedLetters>> of(@Nullable Span span) {
        int first = span == null ? 0 : first(span.start());
        int at = Math.min(first, letters.size() - 1);
        int end = at + 1;
        if (span != null && first < letters.size() && letters.get(first).span().start() < span.end()) {
            while (end < letters.size() && letters.get(end).span().start() < span.end()) {
                end++;
            }
        } else {
            while (end < letters.size() && goesOn(letters.get(end - 1), letters.get(end))) {
                end++;
            }
            while (at > 0 && goesOn(letters.get(at - 1), letters.get(at))) {
                at--;
            }
        }
        return lines(letters.subList(at, end));
    }

    private static boolean goesOn(PrintedLetters one, PrintedLetters next) {
        return one.line() == next.line() && one.span().end() == next.span().start();
    }

    private static List<List<PrintedLetters>> lines(List<PrintedLetters> found) {
        List<List<PrintedLetters>> lines = new ArrayList<>();
        int page = found.get(0).page();
        int line = 0;
        for (PrintedLetters letter : found) {
            if (letter.page() == page) {
                if (letter.line() != line) {
                    lines.add(new ArrayList<>());
                    line = letter.line();
                }
                lines.get(lines.size() - 1).add(letter);
            }
        }
        return lines;
    }

    /** The first letters that end behind an offset. */
    private int first(int offset) {
        int low = 0;
        int high = letters.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (letters.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The corners about letters of one line in the page's own space: left below, right above. */
    static double[] box(List<PrintedLetters> line, PageSpace space) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (PrintedLetters letter : line) {
            left = Math.min(left, letter.left());
            top = Math.min(top, letter.top());
            right = Math.max(right, letter.right());
            bottom = Math.max(bottom, letter.bottom());
        }
        double[] one = space.own(left, top);
        double[] other = space.own(right, bottom);
        return new double[] {
            Math.min(one[0], other[0]),
            Math.min(one[1], other[1]),
            Math.max(one[0], other[0]),
            Math.max(one[1], other[1])
        };
    }
}
