package io.github.huongdan.serialization.recognition.head;

import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import io.github.huongdan.vietnamese.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line of place and date: {@code Hà Nội, ngày 05 tháng 3 năm 2020}.
 *
 * @param place what stands before the date; null where nothing does
 * @param written the date as written, complete or with blanks left to fill in
 * @param date the date; null where it has blanks or the calendar has no such day
 */
public record DateLine(
        @Nullable Extract place, Extract written, @Nullable LocalDate date) {

    private static final PhraseTable NGAY = PhraseTable.of("ngày");
    private static final PhraseTable THANG = PhraseTable.of("tháng");
    private static final PhraseTable NAM = PhraseTable.of("năm");
    private static final int LONGEST_PLACE = 8;

    /** Reads the line, or returns null where it is none: a place, then a date, and nothing else; a note in parentheses is none. */
    static @Nullable DateLine read(Extract line) {
        if (line.text().startsWith("(") || !mayHoldDate(line.text())) {
            return null;
        }
        String meant = DateWords.resolved(DigitLookAlikes.resolved(line.text()));
        List<WrittenDate> dates = WrittenDate.in(meant);
        if (dates.size() == 1 && !overprinted(meant, dates.get(0))) {
            WrittenDate date = dates.get(0);
            boolean last = date.end() == line.withoutClosing(".").length();
            boolean comma = line.text().lastIndexOf(',', date.start()) >= 0;
            boolean worded = line.text().substring(date.start()).length() > 10;
            return last && (comma || worded) ? of(line, date.start(), date.end(), date.date()) : null;
        }
        List<Word> words = Words.of(meant);
        for (int i = 0; dates.size() <= 1 && i < Math.min(words.size(), LONGEST_PLACE); i++) {
            if (NGAY.match(words, i) > 0) {
                return blanks(line, words, i);
            }
        }
        return null;
    }

    /** Most lines are seen to be none: a date has a number, or the word for a month beside what is to be filled in. */
    private static boolean mayHoldDate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean month = (c == 't' || c == 'T') && i + 1 < text.length() && (text.charAt(i + 1) | ' ') == 'h';
            if (month || (c >= '0' && c <= '9')) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the date has blanks to fill in. */
    boolean blank() {
        return date == null && WrittenDate.in(written.text()).isEmpty();
    }

    /** Tells whether the date is nothing but its three words with room between them, as a form has it where there is no day yet. */
    boolean allBlank() {
        if (!blank()) {
            return false;
        }
        List<Word> words = Words.of(written.text());
        int letters = words.stream().mapToInt(word -> word.end() - word.start()).sum();
        int seen = (int) written.text()
                .chars()
                .filter(c -> !Character.isWhitespace(c) && c != '\u00a0')
                .count();
        return words.size() == 3 && letters == seen;
    }

    /** Tells whether a text is a date without a day of the calendar, as one with blanks to fill in, and nothing else. */
    public static boolean leavesBlanks(String text) {
        DateLine read = read(Extract.of(SourceText.of(text), new Span(0, text.length())));
        return read != null && read.place == null && read.date == null;
    }

    /** Reads {@code ngày   tháng 8 năm 2025}. */
    private static @Nullable DateLine blanks(Extract line, List<Word> words, int day) {
        int next = skipNumber(words, day + 1);
        boolean month = next < words.size() && THANG.match(words, next) > 0;
        next = month ? skipNumber(words, next + 1) : next;
        boolean year = month && next < words.size() && NAM.match(words, next) > 0;
        next = year ? skipNumber(words, next + 1) : next;
        return year && next == words.size() ? of(line, words.get(day).start(), line.length(), null) : null;
    }

    /** A day may stand there twice, as where a stamp was set over the typed one. */
    private static int skipNumber(List<Word> words, int index) {
        int next = index;
        while (next < words.size()
                && next < index + 2
                && Character.isDigit(words.get(next).key().charAt(0))) {
            next++;
        }
        return next;
    }

    /** Whether {@code ngày} stands before another number than that of the day. */
    private static boolean overprinted(String text, WrittenDate date) {
        String before = text.substring(0, date.start()).strip();
        int last = before.length();
        while (last > 0 && Character.isDigit(before.charAt(last - 1))) {
            last--;
        }
        List<Word> words = Words.of(before.substring(0, last));
        return last < before.length() && !words.isEmpty() && NGAY.match(words, words.size() - 1) > 0;
    }

    private static DateLine of(Extract line, int start, int end, @Nullable LocalDate date) {
        Extract place = line.part(0, start).withoutClosing(",");
        return new DateLine(place.isEmpty() ? null : place, line.part(start, end), date);
    }
}
