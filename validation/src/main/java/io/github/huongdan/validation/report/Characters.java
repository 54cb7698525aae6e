package io.github.huongdan.validation.report;

/** Makes text fit for a format that does not carry every character. */
final class Characters {

    private static final char CONTROL_PICTURES = '\u2400';
    private static final char PICTURE_OF_DELETE = '\u2421';
    private static final char REPLACEMENT = '\ufffd';

    private Characters() {}

    /** Replaces halves of surrogate pairs, which no encoding carries. */
    static String wellFormed(String text) {
        return replaced(text, false);
    }

    /** Replaces also what neither XML nor HTML allows; a control character becomes its picture. */
    static String visible(String text) {
        return replaced(text, true);
    }

    /** Each character takes the place of one, so that columns stay right. */
    private static String replaced(String text, boolean controls) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char shown = halfOfPair(text, i) ? REPLACEMENT : controls ? picture(c) : c;
            if (shown != c) {
                out = out == null ? new StringBuilder(text) : out;
                out.setCharAt(i, shown);
            }
        }
        return out == null ? text : out.toString();
    }

    private static boolean halfOfPair(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private static char picture(char c) {
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r' ? c : (char) (CONTROL_PICTURES + c);
        }
        if (c == '\u007f') {
            return PICTURE_OF_DELETE;
        }
        boolean forbidden = (c > '\u007f' && c < '\u00a0') || c == '\ufffe' || c == '\uffff' || nonCharacter(c);
        return forbidden ? REPLACEMENT : c;
    }

    private static boolean nonCharacter(char c) {
        return c >= '\ufdd0' && c <= '\ufdef';
    }
}
