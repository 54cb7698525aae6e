package io.github.huongdan.serialization.edxml;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names and forms that writer and reader share. */
final class Edxml {

    static final String NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm:ss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int YEAR_DIGITS = 4;

    private Edxml() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String time(LocalDateTime time) {
        return TIME.format(time);
    }

    /** Reads a day with slashes or, as some write it, hyphens; null where it is none. */
    static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text.replace('-', '/'), DAY);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static @Nullable LocalDateTime time(String text) {
        try {
            return LocalDateTime.parse(text.replace('-', '/').replace('T', ' '), TIME);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Puts number and symbol together: a Party's symbol has a slash, before which it is joined by a hyphen. */
    static String joined(String number, String notation) {
        if (number.isEmpty() || notation.isEmpty()) {
            return number + notation;
        }
        boolean year = notation.length() > YEAR_DIGITS
                && notation.charAt(YEAR_DIGITS) == '/'
                && notation.chars().limit(YEAR_DIGITS).allMatch(Character::isDigit);
        boolean party = notation.indexOf('/') > 0 && !year && number.indexOf('/') < 0;
        return number + (party ? "-" : "/") + notation;
    }
}
