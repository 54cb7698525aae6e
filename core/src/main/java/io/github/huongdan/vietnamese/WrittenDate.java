package io.github.huongdan.vietnamese;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date as a document writes it: {@code ngày 07 tháng 3 năm 2017}, {@code 14/02/2012}, {@code 01-10-1997}.
 *
 * <p>Official form (Nghị định 30/2020/NĐ-CP, Appendix I, II.4; the samples of 36-HD/VPTW do the same): days under 10
 * and the months 1 and 2 take a leading zero, the months 3 to 12 do not.
 *
 * <p>Immutable and thread-safe.
 *
 * @param start the offset where the date begins, at the word {@code ngày} if it stands directly before the day
 * @param end the offset after its last character
 * @param style how it is written
 * @param day the day's digits as written
 * @param month the month's digits as written
 * @param year the year, four digits
 */
public record WrittenDate(int start, int end, DateStyle style, String day, String month, int year) {

    private static final Word NGAY = word("ngày");
    private static final Word THANG = word("tháng");
    private static final Word NAM = word("năm");

    /** Finds all dates of a text in one pass, in order; numbers that only look like dates ({@code 3/2017}) are not dates. */
    public static List<WrittenDate> in(CharSequence searched) {
        String text = searched.toString();
        List<WrittenDate> found = new ArrayList<>();
        int at = 0;
        int rangeEnd = -1;
        int length = text.length();
        while (at < length) {
            if (!isDigit(text, at)) {
                at++;
                continue;
            }
            WrittenDate date = at == rangeEnd ? startingAtDay(text, at) : atDay(text, at);
            if (date != null) {
                found.add(date);
                at = date.end();
                rangeEnd = at + 1;
            } else {
                at = digitsEnd(text, at);
            }
        }
        return List.copyOf(found);
    }

    /** Reads the date whose day's first digit stands at an offset, or returns null where none does. */
    public static @Nullable WrittenDate atDay(CharSequence text, int offset) {
        return atDay(text.toString(), offset);
    }

    private static @Nullable WrittenDate atDay(String text, int offset) {
        boolean begins = offset == 0 || !goesOn(text, offset - 1) || beforeWord(text, offset) < offset;
        return begins ? startingAtDay(text, offset) : null;
    }

    /** Returns the date, or null where the calendar has no such day. */
    public @Nullable LocalDate date() {
        if (year == 0) {
            return null;
        }
        try {
            return LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Tells whether the digits are padded as the official form wants. */
    public boolean padded() {
        int monthNumber = Integer.parseInt(month);
        return day.length() == 2 && month.length() == (monthNumber < 3 || monthNumber > 9 ? 2 : 1);
    }

    /** Writes a date in the official long form: {@code ngày 07 tháng 3 năm 2017}. */
    public static String longForm(LocalDate date) {
        String monthFormat = date.getMonthValue() < 3 ? "%02d" : "%d";
        return String.format(
                Locale.ROOT,
                "ngày %02d tháng " + monthFormat + " năm %04d",
                date.getDayOfMonth(),
                date.getMonthValue(),
                date.getYear());
    }

    private static @Nullable WrittenDate startingAtDay(String text, int at) {
        int dayEnd = digitsEnd(text, at);
        if (dayEnd == at || dayEnd - at > 2 || dayEnd >= text.length()) {
            return null;
        }
        char separator = text.charAt(dayEnd);
        return separator == '/' || separator == '-' ? numeric(text, at, dayEnd, separator) : inWords(text, at, dayEnd);
    }

    private static @Nullable WrittenDate numeric(String text, int at, int dayEnd, char separator) {
        int monthEnd = digitsEnd(text, dayEnd + 1);
        boolean monthReads = monthEnd > dayEnd + 1 && monthEnd - dayEnd <= 3;
        if (!monthReads || monthEnd >= text.length() || text.charAt(monthEnd) != separator) {
            return null;
        }
        int yearEnd = digitsEnd(text, monthEnd + 1);
        if (yearEnd - monthEnd != 5 || (yearEnd < text.length() && isWordOrSlash(text, yearEnd))) {
            return null;
        }
        DateStyle style = separator == '/' ? DateStyle.SLASH : DateStyle.HYPHEN;
        return at(text, at, dayEnd, dayEnd + 1, monthEnd, monthEnd + 1, yearEnd, style);
    }

    private static @Nullable WrittenDate inWords(String text, int at, int dayEnd) {
        int month = afterWord(text, dayEnd, THANG);
        int monthEnd = month < 0 ? -1 : digitsEnd(text, month);
        if (month < 0 || monthEnd == month || monthEnd - month > 2) {
            return null;
        }
        int year = afterWord(text, monthEnd, NAM);
        int yearEnd = year < 0 ? -1 : digitsEnd(text, year);
        return year < 0 || yearEnd - year != 4
                ? null
                : at(text, at, dayEnd, month, monthEnd, year, yearEnd, DateStyle.LONG);
    }

    private static WrittenDate at(
            String text, int day, int dayEnd, int month, int monthEnd, int year, int yearEnd, DateStyle style) {
        return new WrittenDate(
                beforeWord(text, day),
                yearEnd,
                style,
                text.substring(day, dayEnd),
                text.substring(month, monthEnd),
                Integer.parseInt(text, year, yearEnd, 10));
    }

    /** Where the word {@code ngày} begins if it stands directly before, also without a blank, else the offset itself. */
    private static int beforeWord(String text, int at) {
        int end = at;
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < 8 && isWord(text.charAt(start - 1))) {
            start--;
        }
        boolean day = end > start && NGAY.isWrittenIn(text, start, end);
        return day ? start : at;
    }

    /** The offset of what follows white space, the word and white space; -1 where something else stands there. */
    private static int afterWord(String text, int at, Word word) {
        int start = skipBlank(text, at);
        int end = start;
        while (end < text.length() && end - start < 12 && isWord(text.charAt(end))) {
            end++;
        }
        return end > start && word.isWrittenIn(text, start, end) ? skipBlank(text, end) : -1;
    }

    private static Word word(String text) {
        return new Word(text, 0);
    }

    private static int skipBlank(String text, int at) {
        int next = at;
        while (next < text.length() && isBlank(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static int digitsEnd(String text, int at) {
        int end = at;
        while (end < text.length() && isDigit(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(String text, int at) {
        char c = text.charAt(at);
        return c >= '0' && c <= '9';
    }

    private static boolean isWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Tells whether a number or word goes on after a character, so that no day begins there. */
    private static boolean goesOn(String text, int at) {
        char c = text.charAt(at);
        return isWord(c) || isDigit(text, at) || c == '/' || (c == '-' && at > 0 && isDigit(text, at - 1));
    }

    private static boolean isWordOrSlash(String text, int at) {
        return isWord(text.charAt(at)) || text.charAt(at) == '/';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }
}
