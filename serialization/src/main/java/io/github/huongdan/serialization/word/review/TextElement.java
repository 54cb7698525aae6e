package io.github.huongdan.serialization.word.review;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An element with text of a run, in the text of the main part. Not thread-safe. */
final class TextElement {

    final int element;
    final RunElement run;
    final ParagraphElement paragraph;

    /** Where its start tag begins. */
    final int start;

    final int contentStart;
    int contentEnd;
    final boolean keepsBlanks;

    /** Whether it stands in text that somebody inserted and nobody has accepted. */
    final boolean inserted;

    /** Whether it holds nothing but text and entities. */
    boolean plain = true;

    TextElement(
            int element,
            RunElement run,
            ParagraphElement paragraph,
            int start,
            int contentStart,
            boolean keepsBlanks,
            boolean inserted) {
        this.element = element;
        this.run = run;
        this.paragraph = paragraph;
        this.start = start;
        this.contentStart = contentStart;
        this.keepsBlanks = keepsBlanks;
        this.inserted = inserted;
    }

    boolean firstInRun() {
        return run.first == element;
    }

    boolean lastInRun() {
        return run.last == element;
    }

    /**
     * Returns where each character of the text as it is read begins in the part, and where the last ends; null where that can't be said. The two
     * halves of a pair of surrogates begin at one place, since nothing may come between them.
     */
    int @Nullable [] offsets(String part) {
        if (!plain) {
            return null;
        }
        int from = contentStart;
        int to = contentEnd;
        while (!keepsBlanks && from < to && isBlank(part.charAt(from))) {
            from++;
        }
        while (!keepsBlanks && from < to && isBlank(part.charAt(to - 1))) {
            to--;
        }
        int[] offsets = new int[to - from + 1];
        int count = 0;
        int at = from;
        while (at < to) {
            int next = next(part, at);
            int letter = letter(part, at, next);
            if (letter != '\u00ad') {
                boolean second = Character.isLowSurrogate((char) letter) && letter <= Character.MAX_VALUE && count > 0;
                for (int i = 0; i < Character.charCount(letter); i++) {
                    offsets[count] = second ? offsets[count - 1] : at;
                    count++;
                }
            }
            at = next;
        }
        offsets[count] = to;
        return Arrays.copyOf(offsets, count + 1);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private static int next(String part, int at) {
        char c = part.charAt(at);
        if (c == '&') {
            return part.indexOf(';', at) + 1;
        }
        boolean pair = c == '\r' && at + 1 < part.length() && part.charAt(at + 1) == '\n';
        return at + (pair ? 2 : 1);
    }

    /** Half a pair of surrogates is a letter of its own here, as it is a character of Java. */
    private static int letter(String part, int at, int next) {
        if (part.charAt(at) != '&' || part.charAt(at + 1) != '#') {
            return part.charAt(at) == '&' ? '&' : part.charAt(at);
        }
        boolean hexadecimal = part.charAt(at + 2) == 'x';
        return Integer.parseInt(part.substring(at + (hexadecimal ? 3 : 2), next - 1), hexadecimal ? 16 : 10);
    }
}
