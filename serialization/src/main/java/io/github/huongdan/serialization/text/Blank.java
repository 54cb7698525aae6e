package io.github.huongdan.serialization.text;

/** What counts as white space in text taken out of files: also no-break spaces and byte order marks. */
final class Blank {

    private Blank() {}

    static boolean is(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u2007' || c == '\u202f' || c == '\ufeff';
    }
}
