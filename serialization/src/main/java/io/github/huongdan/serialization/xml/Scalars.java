package io.github.huongdan.serialization.xml;

import io.github.huongdan.serialization.format.Field;
import io.github.huongdan.serialization.format.IsoDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The short values of XML that are no texts. White space around them means nothing, as in XML Schema; else they are written as in JSON. */
final class Scalars {

    private Scalars() {}

    /** Reads a value, or returns null where the text is none of the field's kind. */
    static @Nullable Object read(Field<?> field, String text) {
        String value = collapse(text);
        return switch (field.kind()) {
            case INTEGER -> integer(value);
            case COUNT -> count(value, (Integer) Objects.requireNonNull(field.absent()));
            case FLAG -> flag(value);
            case DATE -> IsoDate.parse(value);
            case CHOICE -> field.constant(value);
            default -> throw new IllegalArgumentException("Not a scalar: " + field.key());
        };
    }

    /** Says what the field's kind is, for an error. */
    static String describe(Field<?> field) {
        return switch (field.kind()) {
            case INTEGER -> "an integer of 32 bits";
            case COUNT -> "an integer of 32 bits, at least " + field.absent();
            case FLAG -> "true or false";
            case DATE -> "a date of the form yyyy-MM-dd";
            case CHOICE -> "one of " + field.constants();
            default -> "a value";
        };
    }

    private static @Nullable Boolean flag(String value) {
        if (value.equals("true")) {
            return true;
        }
        return value.equals("false") ? false : null;
    }

    private static @Nullable Integer integer(String value) {
        int start = value.startsWith("-") ? 1 : 0;
        boolean padded = value.length() > start + 1 && value.charAt(start) == '0';
        if (value.length() == start || padded || !areDigits(value, start)) {
            return null;
        }
        try {
            return Integer.valueOf(value);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Integer count(String value, int least) {
        Integer count = integer(value);
        return count == null || count < least ? null : count;
    }

    private static boolean areDigits(String value, int start) {
        for (int i = start; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String collapse(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isWhiteSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isWhiteSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isWhiteSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
