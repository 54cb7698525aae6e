package io.github.huongdan.citation;

/** Reads {@code khóa XI}, {@code (khóa XI)}, {@code khoá 13}. */
final class TermScanner {

    private TermScanner() {}

    /** Puts the term at a token into the act; returns the token after it, or {@code i} where none stands there. */
    static int read(Tokens tokens, int i, Act act) {
        boolean enclosed = tokens.isMark(i, '(');
        int word = enclosed ? i + 1 : i;
        if (tokens.key(word) != Particles.KHOA || !isTerm(tokens, word + 1)) {
            return i;
        }
        if (enclosed && !tokens.isMark(word + 2, ')')) {
            return i;
        }
        act.term = tokens.text(word + 1, word + 2);
        return word + (enclosed ? 3 : 2);
    }

    private static boolean isTerm(Tokens tokens, int i) {
        return tokens.isWord(i) && tokens.isNumeral(i, 8);
    }
}
