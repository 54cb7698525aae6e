package io.github.huongdan.validation.rules.content;

import org.jspecify.annotations.Nullable;

/**
 * A label taken apart: {@code II-} is the Roman number 2 and the separator {@code -}.
 *
 * @param kind what it counts with
 * @param value its number, from 1; of {@code 2.3.} the last group; 0 where it does not count
 * @param groups how many groups of Arabic digits it has, else 1
 * @param separator what follows (or surrounds) the number: {@code .}, {@code -}, {@code )}, {@code ()}
 */
record OutlineLabel(Kind kind, int value, int groups, String separator) {

    enum Kind {
        ROMAN,
        ARABIC,
        LETTER,
        NONE
    }

    static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final String NEVER_USED = "fjwz";
    private static final OutlineLabel NONE = new OutlineLabel(Kind.NONE, 0, 0, "");

    static OutlineLabel of(@Nullable String label) {
        if (label == null || label.isEmpty()) {
            return NONE;
        }
        String text = label.strip();
        boolean parentheses = text.startsWith("(") && text.endsWith(")");
        String inner = parentheses ? text.substring(1, text.length() - 1) : text;
        int end = 0;
        while (end < inner.length() && Character.isLetterOrDigit(inner.charAt(end))) {
            end++;
        }
        String head = inner.substring(0, end);
        String separator = parentheses ? "()" : inner.substring(end).strip();
        if (head.isEmpty()) {
            return NONE;
        }
        if (Character.isDigit(head.charAt(0))) {
            return arabic(inner, parentheses);
        }
        if (head.length() == 1 && (LETTERS + NEVER_USED).contains(head)) {
            return new OutlineLabel(Kind.LETTER, LETTERS.indexOf(head) + 1, 1, separator);
        }
        int roman = roman(head);
        return roman > 0 ? new OutlineLabel(Kind.ROMAN, roman, 1, separator) : NONE;
    }

    private static OutlineLabel arabic(String text, boolean parentheses) {
        int at = 0;
        int groups = 0;
        int value = 0;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            value = 0;
            while (at < text.length() && Character.isDigit(text.charAt(at))) {
                value = Math.min(value * 10 + Character.digit(text.charAt(at), 10), 100_000);
                at++;
            }
            groups++;
            if (at + 1 < text.length() && text.charAt(at) == '.' && Character.isDigit(text.charAt(at + 1))) {
                at++;
            }
        }
        String separator = parentheses ? "()" : text.substring(at).strip();
        return new OutlineLabel(Kind.ARABIC, value, groups, separator);
    }

    /** The value of a Roman number in capitals; 0 where it is none. */
    private static int roman(String text) {
        int total = 0;
        int previous = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            int digit =
                    switch (text.charAt(i)) {
                        case 'I' -> 1;
                        case 'V' -> 5;
                        case 'X' -> 10;
                        case 'L' -> 50;
                        default -> 0;
                    };
            if (digit == 0) {
                return 0;
            }
            total += digit < previous ? -digit : digit;
            previous = Math.max(previous, digit);
        }
        return total;
    }
}
