package io.github.huongdan.serialization.recognition.source;

import io.github.huongdan.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The signs of Markdown in a line: they say how words look and are none of the words. Stars are signs only where two rows of them stand around
 * words, so that the star below a letterhead and a star in brackets stay.
 */
public final class Markup {

    private static final String BREAK = "<br";
    private static final String LABEL_ENDS = ".)-";
    private static final int MOST_HASHES = 6;
    private static final int MOST_STARS = 3;

    private final String text;
    private final List<Span> signs = new ArrayList<>();

    private Markup(String text) {
        this.text = text;
    }

    /** The words of a line without such signs. */
    public static Extract without(Extract line) {
        String text = line.text();
        if (text.indexOf('*') < 0 && text.indexOf('\\') < 0 && !text.startsWith("#")) {
            return line;
        }
        Markup markup = new Markup(text);
        markup.hashes();
        markup.escapes();
        markup.stars();
        markup.brokenLine();
        return markup.signs.isEmpty() ? line : line.without(markup.signs);
    }

    /** Whether a line of the text is broken by a sign. */
    public static boolean breaks(String text) {
        return breakAt(text, 0) >= 0;
    }

    /** Divides words at the breaks of their line, {@code <br>}. */
    public static List<Extract> lines(Extract words) {
        String text = words.text();
        int at = breakAt(text, 0);
        if (at < 0) {
            return List.of(words);
        }
        List<Extract> lines = new ArrayList<>();
        int start = 0;
        while (at >= 0) {
            add(lines, words.part(start, at));
            start = text.indexOf('>', at) + 1;
            at = breakAt(text, start);
        }
        add(lines, words.from(start));
        return lines;
    }

    private static void add(List<Extract> lines, Extract line) {
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    /** Where {@code <br>}, {@code <br/>} or {@code <br />} begins; -1 where none does. */
    private static int breakAt(String text, int from) {
        for (int at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at + 1)) {
            if (text.regionMatches(true, at, BREAK, 0, BREAK.length())) {
                int end = at + BREAK.length();
                while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '/')) {
                    end++;
                }
                if (end < text.length() && text.charAt(end) == '>') {
                    return at;
                }
            }
        }
        return -1;
    }

    /** {@code ## I. MỤC ĐÍCH}. */
    private void hashes() {
        int end = 0;
        while (end < text.length() && text.charAt(end) == '#') {
            end++;
        }
        if (end > 0 && end <= MOST_HASHES && end < text.length() && Blank.is(text.charAt(end))) {
            signs.add(new Span(0, end));
        }
    }

    /** A backslash before the mark of a label, {@code 1\.}, or before a bullet. */
    private void escapes() {
        int at = text.indexOf('\\');
        if (at < 0) {
            return;
        }
        boolean label = at <= MOST_STARS
                && at + 1 < text.length()
                && LABEL_ENDS.indexOf(text.charAt(at + 1)) >= 0
                && text.substring(0, at).chars().allMatch(Character::isLetterOrDigit);
        boolean bullet = at == 0 && text.length() > 1 && "*-+#".indexOf(text.charAt(1)) >= 0;
        if (label || bullet) {
            signs.add(new Span(at, at + 1));
        }
    }

    /** A backslash breaks a line at whose end it stands; without other signs it may be the end of a path. */
    private void brokenLine() {
        int last = text.length() - 1;
        if (!signs.isEmpty() && text.charAt(last) == '\\') {
            signs.add(new Span(last, last + 1));
        }
    }

    /** Rows of one to three stars, each opening before a word and closed by one of its length behind a word. */
    private void stars() {
        int[] open = {-1, -1, -1, -1};
        int at = text.indexOf('*');
        while (at >= 0) {
            int end = at;
            while (end < text.length() && text.charAt(end) == '*') {
                end++;
            }
            int length = end - at;
            if (length <= MOST_STARS) {
                if (open[length] >= 0 && closes(at, end)) {
                    signs.add(new Span(open[length], open[length] + length));
                    signs.add(new Span(at, end));
                    open[length] = -1;
                } else if (opens(at, end)) {
                    open[length] = at;
                }
            }
            at = text.indexOf('*', end);
        }
        signs.sort((one, other) -> Integer.compare(one.start(), other.start()));
    }

    private boolean opens(int start, int end) {
        boolean apart = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        boolean bracketed =
                start > 0 && end < text.length() && text.charAt(start - 1) == '(' && text.charAt(end) == ')';
        return apart && !bracketed && end < text.length() && !Blank.is(text.charAt(end));
    }

    private boolean closes(int start, int end) {
        boolean apart = end == text.length() || !Character.isLetterOrDigit(text.charAt(end)) || end - start > 1;
        return apart && !Blank.is(text.charAt(start - 1));
    }
}
