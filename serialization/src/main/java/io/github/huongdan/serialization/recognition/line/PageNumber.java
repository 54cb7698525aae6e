package io.github.huongdan.serialization.recognition.line;

import io.github.huongdan.lexicon.Marks;
import org.jspecify.annotations.Nullable;

/** Recognises the number of a page: {@code 2}, {@code - 2 -}, {@code 2/5}, {@code Trang 2/5}. */
public final class PageNumber {

    private static final String DASHES = "-–—";
    private static final int LONGEST = 16;
    private static final int MOST_DIGITS = 3;

    private PageNumber() {}

    public static boolean is(TextLine line) {
        return written(line) != null;
    }

    /** The page that a line numbers; -1 where it is no such number. */
    static int of(TextLine line) {
        String written = written(line);
        if (written == null) {
            return -1;
        }
        int slash = written.indexOf('/');
        return Integer.parseInt((slash < 0 ? written : written.substring(0, slash)).strip());
    }

    /** The number without words and dashes about it; null where the line is none. */
    private static @Nullable String written(TextLine line) {
        String text = line.text();
        if (text.length() > LONGEST) {
            return null;
        }
        int word = Marks.PAGE.opening(text);
        int last = text.length() - 1;
        boolean dashes = last > 1 && isDash(text.charAt(0)) && isDash(text.charAt(last));
        String number = text;
        if (word >= 0 || dashes) {
            number = text.substring(Math.max(word, 1), word >= 0 ? text.length() : last);
        }
        return isNumber(number) ? number : null;
    }

    private static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    /** {@code 2}, or {@code 2/5} with or without blanks. */
    private static boolean isNumber(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? isCount(text.strip())
                : isCount(text.substring(0, slash).strip())
                        && isCount(text.substring(slash + 1).strip());
    }

    private static boolean isCount(String text) {
        return !text.isEmpty() && text.length() <= MOST_DIGITS && Letters.isNumber(text);
    }
}
