package io.github.huongdan.validation.rules.acts;

import io.github.huongdan.code.DocumentCode;

/** The group of digits in a code that should be a year. */
public final class YearOfCode {

    private static final int DIGITS = 4;

    private YearOfCode() {}

    /**
     * Tells whether the group behind the number has more digits than a year, so that no year could be read: {@code 01/12011/TT-BNV}.
     */
    public static boolean unreadable(DocumentCode code) {
        String text = code.text();
        int start = text.indexOf('/') + 1;
        int end = start;
        while (start > 0 && end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end - start > DIGITS;
    }
}
