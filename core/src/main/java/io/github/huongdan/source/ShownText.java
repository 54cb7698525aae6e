package io.github.huongdan.source;

import io.github.huongdan.vietnamese.Syllables;
import java.util.Locale;

/**
 * Shows what others wrote (names, keys, excerpts) to people in one way, on a terminal and in a report: what breaks a line, steers a terminal,
 * turns the direction of writing, stands for no character or cannot be seen becomes an escape, {@code \n}, {@code \r}, {@code \t} or such as
 * {@code \u001B}. All else, a backslash too, stays as it is, so that the escapes are for people and not to be read back; but within JSON
 * they mean what they stand for.
 *
 * <pre>{@code
 * ShownText.line("one\ntwo"); // one\ntwo
 * }</pre>
 */
public final class ShownText {

    /** Pairs of the first and the last character of what is escaped among the first 65,536. */
    private static final String ESCAPED = "\u0000\u001f\u007f\u009f\u00ad\u00ad\u061c\u061c\u180e\u180e\u200b\u200f"
            + "\u2028\u202e\u2060\u206f\ufdd0\ufdef\ufeff\ufeff\ufff0\ufffb\ufffe\uffff";

    private static final int FIRST_TAG = 0xe0000;
    private static final int LAST_TAG = 0xe0fff;
    private static final int FIRST_OF_MUSIC = 0x1d173;
    private static final int LAST_OF_MUSIC = 0x1d17a;

    private ShownText() {}

    /** Shows a text within one line. */
    public static String line(String text) {
        return shown(text, false);
    }

    /** Shows a text that may have lines: their ends and tabs stay. */
    public static String lines(String text) {
        return shown(text, true);
    }

    private static String shown(String text, boolean lines) {
        StringBuilder out = null;
        int plain = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Syllables.isLetter(c) || (c >= ' ' && c < '\u007f')) {
                i++;
                continue;
            }
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            if (escaped(codePoint) && !(lines && layout(text, i))) {
                out = out == null ? new StringBuilder(text.length() + 16) : out;
                out.append(text, plain, i);
                for (int unit = i; unit < next; unit++) {
                    escape(text.charAt(unit), out);
                }
                plain = next;
            }
            i = next;
        }
        return out == null ? text : out.append(text, plain, text.length()).toString();
    }

    private static boolean layout(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || c == '\t' || (c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n');
    }

    private static boolean escaped(int codePoint) {
        if (codePoint > Character.MAX_VALUE) {
            return (codePoint >= FIRST_TAG && codePoint <= LAST_TAG)
                    || (codePoint >= FIRST_OF_MUSIC && codePoint <= LAST_OF_MUSIC);
        }
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            return true;
        }
        for (int i = 0; i < ESCAPED.length() && ESCAPED.charAt(i) <= codePoint; i += 2) {
            if (codePoint <= ESCAPED.charAt(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static void escape(char unit, StringBuilder out) {
        switch (unit) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
        }
    }
}
