package io.github.huongdan.validation.rule;

import io.github.huongdan.vietnamese.MatchingKey;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date line with something left to fill in: {@code ngày … tháng 8 năm 2025}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param month the month, from 1 to 12; null where it is blank
 * @param year the year in four digits; null where it is blank
 */
public record BlankDate(@Nullable Integer month, @Nullable Integer year) {

    private static final String DAY_WORD = MatchingKey.of("ngày");
    private static final String MONTH_WORD = MatchingKey.of("tháng");
    private static final String YEAR_WORD = MatchingKey.of("năm");
    private static final int LONGEST = 100;

    /** Finds the first blank date of a line; null where it has none, or a whole date. */
    public static @Nullable BlankDate in(String line) {
        List<Word> words = line.length() > LONGEST ? List.of() : Words.of(line);
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).key().equals(DAY_WORD)) {
                BlankDate found = at(words, i + 1);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Returns the first day that the date may be; null where the year is blank. */
    public @Nullable LocalDate earliest() {
        return year == null ? null : LocalDate.of(year, month == null ? 1 : month, 1);
    }

    private static @Nullable BlankDate at(List<Word> words, int from) {
        Integer day = number(words, from, 1, 31);
        int next = day == null ? from : from + 1;
        if (!is(words, next, MONTH_WORD)) {
            return null;
        }
        Integer month = number(words, next + 1, 1, 12);
        next = month == null ? next + 1 : next + 2;
        Integer year = is(words, next, YEAR_WORD) ? number(words, next + 1, 1900, 2199) : null;
        return day != null && month != null && year != null ? null : new BlankDate(month, year);
    }

    private static boolean is(List<Word> words, int at, String key) {
        return at < words.size() && words.get(at).key().equals(key);
    }

    private static @Nullable Integer number(List<Word> words, int at, int least, int most) {
        String key = at < words.size() ? words.get(at).key() : "";
        if (key.isEmpty() || key.length() > 4 || !key.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        int value = Integer.parseInt(key);
        return value < least || value > most ? null : value;
    }
}
