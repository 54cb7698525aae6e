package io.github.huongdan.serialization.recognition.source;

/** What counts as white space in text taken out of files: also no-break spaces and byte order marks. */
public final class Blank {

    private static final int TAB = 8;

    private Blank() {}

    /** How many columns blanks take that begin a line; a tab goes on to the next multiple of eight. */
    public static int columns(String text, int start, int end) {
        int columns = 0;
        for (int at = start; at < end; at++) {
            boolean tab = text.charAt(at) == '\t';
            columns = tab ? (columns / TAB + 1) * TAB : columns + 1;
        }
        return columns;
    }

    /** Returns the offset of the first character from an offset on that is none; the text's length where there is none. */
    public static int end(String text, int from) {
        int at = from;
        while (at < text.length() && is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    public static boolean is(char c) {
        if (c > ' ' && c < '\u2000') {
            return c == '\u00a0' || c == '\u1680';
        }
        return Character.isWhitespace(c) || c == '\u2007' || c == '\u202f' || c == '\ufeff';
    }
}
