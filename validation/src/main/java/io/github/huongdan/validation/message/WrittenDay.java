package io.github.huongdan.validation.message;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** A day as a sentence shows it: the day first, as Vietnamese documents write it. */
final class WrittenDay {

    private static final DateTimeFormatter PADDED = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter UNPADDED = DateTimeFormatter.ofPattern("dd/M/uuuu", Locale.ROOT);
    private static final int ISO_LENGTH = 10;

    private WrittenDay() {}

    /** Returns an argument's value, or the day where it is one in ISO form. */
    static String shown(String value) {
        if (value.length() != ISO_LENGTH || value.charAt(4) != '-' || value.charAt(7) != '-') {
            return value;
        }
        try {
            LocalDate day = LocalDate.parse(value);
            return day.format(day.getMonthValue() < 3 ? PADDED : UNPADDED);
        } catch (DateTimeParseException e) {
            return value;
        }
    }
}
