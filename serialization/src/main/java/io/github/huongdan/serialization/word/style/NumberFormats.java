package io.github.huongdan.serialization.word.style;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The ways in which Word writes the number of a list's item. */
public final class NumberFormats {

    /** What Word counts to in Roman numerals. */
    private static final int GREATEST_ROMAN = 32_767;

    /** What Word counts to in letters: thirty times the same. */
    private static final int GREATEST_LETTERS = 780;

    private static final int GREATEST_SIGNS = 40;
    private static final int LETTERS = 26;
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final String[] VIETNAMESE = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final String FOOTNOTE_SIGNS = "*†‡§";
    private static final int GREATEST_CIRCLED = 20;

    private NumberFormats() {}

    /**
     * Writes a number; formats of other scripts are written as decimal numbers.
     *
     * @param format the format by Word's name
     * @param pattern the digits of a format of the document's own, such as {@code 001, 002, 003, ...}; null in others
     */
    public static String format(int number, String format, @Nullable String pattern) {
        return switch (format) {
            case "none" -> "";
            case "bullet" -> "";
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number, 'A');
            case "lowerLetter" -> letters(number, 'a');
            case "decimalZero" -> padded(number, 2);
            case "ordinal" -> ordinal(number);
            case "hex" -> Integer.toHexString(number).toUpperCase(Locale.ROOT);
            case "numberInDash" -> "- " + number + " -";
            case "chicago" -> footnoteSign(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(number, '\u2460');
            case "decimalEnclosedParen" -> enclosed(number, '\u2474');
            case "decimalEnclosedFullstop" -> enclosed(number, '\u2488');
            case "vietnameseCounting" -> vietnamese(number);
            case "custom" -> padded(number, pattern == null ? 1 : digits(pattern));
            default -> String.valueOf(number);
        };
    }

    private static String roman(int number) {
        if (number < 1 || number > GREATEST_ROMAN) {
            return String.valueOf(number);
        }
        StringBuilder out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                out.append(NUMERALS[i]);
                rest -= VALUES[i];
            }
        }
        return out.toString();
    }

    /** After z comes aa, then bb. */
    private static String letters(int number, char first) {
        if (number < 1 || number > GREATEST_LETTERS) {
            return String.valueOf(number);
        }
        char letter = (char) (first + (number - 1) % LETTERS);
        return String.valueOf(letter).repeat((number - 1) / LETTERS + 1);
    }

    private static String padded(int number, int digits) {
        String text = String.valueOf(number);
        return number < 0 ? text : "0".repeat(Math.max(0, digits - text.length())) + text;
    }

    private static int digits(String pattern) {
        int count = 0;
        while (count < pattern.length() && count < 10 && pattern.charAt(count) >= '0' && pattern.charAt(count) <= '9') {
            count++;
        }
        return count;
    }

    private static String ordinal(int number) {
        int tens = number % 100;
        int ones = number % 10;
        if (tens >= 11 && tens <= 13) {
            return number + "th";
        }
        return number + (ones == 1 ? "st" : ones == 2 ? "nd" : ones == 3 ? "rd" : "th");
    }

    private static String footnoteSign(int number) {
        if (number < 1 || number > GREATEST_SIGNS) {
            return String.valueOf(number);
        }
        char sign = FOOTNOTE_SIGNS.charAt((number - 1) % FOOTNOTE_SIGNS.length());
        return String.valueOf(sign).repeat((number - 1) / FOOTNOTE_SIGNS.length() + 1);
    }

    private static String enclosed(int number, char one) {
        boolean has = number >= 1 && number <= GREATEST_CIRCLED;
        return has ? String.valueOf((char) (one + number - 1)) : String.valueOf(number);
    }

    private static String vietnamese(int number) {
        if (number < 0 || number > 99) {
            return String.valueOf(number);
        }
        int tens = number / 10;
        int ones = number % 10;
        if (tens == 0) {
            return VIETNAMESE[ones];
        }
        String head = tens == 1 ? "mười" : VIETNAMESE[tens] + " mươi";
        if (ones == 0) {
            return head;
        }
        String tail = ones == 5 ? "lăm" : ones == 1 && tens > 1 ? "mốt" : VIETNAMESE[ones];
        return head + " " + tail;
    }
}
