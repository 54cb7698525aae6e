package io.github.huongdan.serialization.format;

import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.UnwritableDocumentException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A day as the formats write it: {@code yyyy-MM-dd}, of the years 1 to 9999, which JSON Schema and XML Schema both know. */
public final class IsoDate {

    private static final int LENGTH = 10;

    private IsoDate() {}

    /** Reads a day, or returns null where the text is not one. */
    public static @Nullable LocalDate parse(String text) {
        if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, LENGTH);
        if (year < 1 || month < 1 || day < 1) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Writes a day, or returns null where its year has not four digits. */
    public static @Nullable String write(LocalDate date) {
        return date.getYear() < 1 || date.getYear() > 9999 ? null : date.toString();
    }

    /**
     * Writes a day.
     *
     * @param place tells where it stands; asked only where it is refused
     * @throws UnwritableDocumentException if its year has not four digits
     */
    public static String requireWritten(LocalDate date, Supplier<Place> place) {
        String written = write(date);
        if (written == null) {
            throw new UnwritableDocumentException(
                    "The year of the date " + date + " is not between 1 and 9999", place.get());
        }
        return written;
    }

    /** Returns -1 where a character is not a digit. */
    private static int digits(String text, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }
}
