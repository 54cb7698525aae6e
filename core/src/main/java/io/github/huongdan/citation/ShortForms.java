package io.github.huongdan.citation;

/** Reads a short form in parentheses after a name: {@code (GD&ĐT)}, {@code (MTTQ)}. */
final class ShortForms {

    private static final int LONGEST = 7;

    private ShortForms() {}

    /** Returns the token after the short form that begins at a token with its parenthesis, or {@code i} where none does. */
    static int end(Tokens tokens, int i) {
        int close = tokens.isMark(i, '(') ? tokens.partner(i) : -1;
        if (close <= i + 1 || close > i + LONGEST) {
            return i;
        }
        for (int at = i + 1; at < close; at++) {
            if (tokens.isWord(at) ? !tokens.isCapital(at) || !capitals(tokens, at) : !joins(tokens, at)) {
                return i;
            }
        }
        return close + 1;
    }

    private static boolean joins(Tokens tokens, int i) {
        return tokens.isMark(i, '&') || tokens.isMark(i, '-') || tokens.isMark(i, '.');
    }

    /** Tells whether most letters of a word are capitals, as in {@code SGDĐT} and {@code GDTrH}. */
    private static boolean capitals(Tokens tokens, int i) {
        int capitals = 0;
        for (int at = tokens.start(i); at < tokens.end(i); at++) {
            capitals += Character.isUpperCase(tokens.text().charAt(at)) ? 1 : 0;
        }
        return capitals * 2 > tokens.end(i) - tokens.start(i);
    }
}
