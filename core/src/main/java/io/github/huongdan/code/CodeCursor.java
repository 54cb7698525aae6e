package io.github.huongdan.code;

/** A place in a text that moves over the pieces of a code; it never moves back but by {@link #moveTo}. Not thread-safe. */
final class CodeCursor {

    private static final int LONGEST_GROUP = 40;

    private final String text;
    private int at;

    CodeCursor(CharSequence text, int at) {
        this.text = text.toString();
        this.at = at;
    }

    int at() {
        return at;
    }

    void moveTo(int offset) {
        at = offset;
    }

    /** Returns the character here, or NUL at the end of the text. */
    char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    boolean atHyphen() {
        return isHyphen(peek());
    }

    boolean atDigit() {
        return isDigit(peek());
    }

    boolean atLetter() {
        return Character.isLetter(peek());
    }

    void skip() {
        at++;
    }

    void skipSpace() {
        while (isSpace(peek())) {
            at++;
        }
    }

    /** Skips a separator and the space after it, in which a line may end. */
    void skipSeparator() {
        at++;
        skipSpace();
        if (peek() == '\r' || peek() == '\n') {
            at += peek() == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 2 : 1;
            skipSpace();
        }
    }

    /** Reads digits, one more than asked for at the most. */
    String digits(int most) {
        int from = at;
        while (isDigit(peek()) && at - from <= most) {
            at++;
        }
        return since(from);
    }

    /** Reads letters, digits, {@code &} and dots within, as {@code HD}, {@code SGD&ĐT}, {@code QH13}; empty where none stand here. */
    String group() {
        int from = at;
        while (at - from < LONGEST_GROUP && isSymbolPart(peek())) {
            at++;
        }
        while (at > from && text.charAt(at - 1) == '.') {
            at--;
        }
        return since(from);
    }

    /** Reads groups with hyphens between them, as {@code MTTW-BTT}, without the space between them; empty where the first is no symbol. */
    String symbol() {
        int from = at;
        if (!isSymbol(group())) {
            at = from;
            return "";
        }
        int end = at;
        while (end - from < LONGEST_GROUP && atHyphen()) {
            skipSeparator();
            boolean touches = isHyphen(text.charAt(at - 1));
            String group = group();
            boolean goesOn = touches ? !group.isEmpty() : group.length() > 1 && isSymbol(group);
            if (!goesOn) {
                break;
            }
            end = at;
        }
        at = end;
        return withoutSpace(since(from));
    }

    private static String withoutSpace(String symbol) {
        StringBuilder kept = new StringBuilder(symbol.length());
        for (int i = 0; i < symbol.length(); i++) {
            if (!Character.isWhitespace(symbol.charAt(i)) && symbol.charAt(i) != '\u00a0') {
                kept.append(symbol.charAt(i));
            }
        }
        return kept.length() == symbol.length() ? symbol : kept.toString();
    }

    String since(int from) {
        return text.substring(from, at);
    }

    /** A symbol begins with a letter, and is one capital or has a second: {@code TTg}, {@code SoXD}, {@code QH13}, not {@code Bộ}. */
    static boolean isSymbol(String group) {
        if (group.isEmpty() || !Character.isLetter(group.charAt(0)) || !hasCapital(group)) {
            return false;
        }
        for (int i = 1; i < group.length(); i++) {
            if (!Character.isLowerCase(group.charAt(i))) {
                return true;
            }
        }
        return group.length() == 1;
    }

    static boolean hasCapital(String group) {
        for (int i = 0; i < group.length(); i++) {
            if (Character.isUpperCase(group.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013' || c == '\u2014';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSymbolPart(char c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '&'
                || c == '.';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0';
    }
}
