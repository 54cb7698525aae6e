package io.github.huongdan.serialization.recognition.head;

/** Letters that a scanner takes for digits within a number: {@code l2}, {@code O5}, {@code 2O24}. */
final class DigitLookAlikes {

    private static final String LETTERS = "OoQlI|";
    private static final String DIGITS = "000111";

    private DigitLookAlikes() {}

    /** Returns the text, as long as before, with the digits that are meant in runs that hold at least one digit and no other letter. */
    static String resolved(String text) {
        StringBuilder resolved = null;
        int start = 0;
        while (start < text.length()) {
            int end = start;
            boolean digit = false;
            boolean letter = false;
            while (end < text.length() && (isDigit(text.charAt(end)) || isLike(text.charAt(end)))) {
                digit |= isDigit(text.charAt(end));
                letter |= !isDigit(text.charAt(end));
                end++;
            }
            boolean apart = (start == 0 || !Character.isLetter(text.charAt(start - 1)))
                    && (end == text.length() || !Character.isLetter(text.charAt(end)));
            if (digit && letter && apart) {
                resolved = resolved == null ? new StringBuilder(text) : resolved;
                for (int i = start; i < end; i++) {
                    int like = LETTERS.indexOf(text.charAt(i));
                    resolved.setCharAt(i, like < 0 ? text.charAt(i) : DIGITS.charAt(like));
                }
            }
            start = Math.max(end, start + 1);
        }
        return resolved == null ? text : resolved.toString();
    }

    private static boolean isLike(char c) {
        return switch (c) {
            case 'O', 'o', 'Q', 'l', 'I', '|' -> true;
            default -> false;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
