package io.github.huongdan.validation.rules.content;

import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import io.github.huongdan.vietnamese.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weekdays beside their dates: {@code thứ Hai, ngày 12/5/2025}, {@code 12/5/2025 (T2)}. A date without a year has no certain weekday. */
final class Weekdays {

    /** For Monday to Sunday, the name in words first. */
    private static final List<PhraseTable> NAMES = List.of(
            PhraseTable.of("thứ hai", "thứ 2", "T2"),
            PhraseTable.of("thứ ba", "thứ 3", "T3"),
            PhraseTable.of("thứ tư", "thứ 4", "T4"),
            PhraseTable.of("thứ năm", "thứ 5", "T5"),
            PhraseTable.of("thứ sáu", "thứ 6", "T6"),
            PhraseTable.of("thứ bảy", "thứ 7", "T7"),
            PhraseTable.of("chủ nhật", "CN"));

    private static final List<String> WRITTEN =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

    private static final PhraseTable ORDINAL = PhraseTable.of("thứ nhất");

    /** What stands before a weekday where no mark does; other words make it an ordinal: {@code lần thứ hai, ngày …}. */
    private static final PhraseTable BEFORE = PhraseTable.of(
            "ngày", "sáng", "trưa", "chiều", "tối", "đêm", "vào", "hết", "từ", "đến", "trước", "sau", "là", "giờ",
            "phút");

    /** A weekday that was found, and where. */
    private record Named(int day, int start, int end) {}

    private Weekdays() {}

    static void agreeWithDate(Examination examination, Findings findings) {
        for (DatedPassage dated : DatedPassage.all(examination)) {
            Passage passage = dated.passage();
            String text = passage.text();
            List<Word> words = examination.words(passage);
            if (ORDINAL.occursIn(words)) {
                continue;
            }
            for (WrittenDate written : dated.dates()) {
                LocalDate date = written.date();
                Named named = beside(text, words, written);
                if (date != null && named != null && date.getDayOfWeek().getValue() != named.day) {
                    findings.in(passage, named.start, named.end)
                            .with("actual", text.substring(named.start, named.end))
                            .with("date", date)
                            .with("expected", WRITTEN.get(date.getDayOfWeek().getValue() - 1))
                            .report();
                }
            }
        }
    }

    private static @Nullable Named beside(String text, List<Word> words, WrittenDate date) {
        int first = Words.indexFrom(words, date.start());
        Named before = before(text, words, first);
        return before == null ? behind(text, words, Words.indexFrom(words, date.end()), date.end()) : before;
    }

    private static @Nullable Named before(String text, List<Word> words, int date) {
        for (int count = 1; count <= 2 && count <= date; count++) {
            int at = date - count;
            int day = day(words, at, count);
            boolean near = day > 0
                    && date < words.size()
                    && onlyHolds(
                            text, words.get(date - 1).end(), words.get(date).start(), ",( ");
            if (near && begins(text, words, at)) {
                return new Named(day, words.get(at).start(), words.get(date - 1).end());
            }
        }
        return null;
    }

    /** In brackets alone: {@code 12/5/2025 (thứ Hai)}. */
    private static @Nullable Named behind(String text, List<Word> words, int at, int dateEnd) {
        for (int count = 1; count <= 2 && at + count <= words.size(); count++) {
            int day = day(words, at, count);
            int start = words.get(at).start();
            int end = words.get(at + count - 1).end();
            boolean enclosed = day > 0
                    && text.charAt(start - 1) == '('
                    && onlyHolds(text, dateEnd, start, "( ")
                    && end < text.length()
                    && ")".indexOf(text.charAt(end)) >= 0;
            if (enclosed) {
                return new Named(day, start, end);
            }
        }
        return null;
    }

    /** The weekday that so many words name, from 1 for Monday; 0 where they name none. */
    private static int day(List<Word> words, int at, int count) {
        for (int i = 0; i < NAMES.size(); i++) {
            if (NAMES.get(i).match(words, at) == count) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean begins(String text, List<Word> words, int at) {
        if (at == 0) {
            return true;
        }
        int end = words.get(at - 1).end();
        boolean mark =
                Words.mark(text, end, words.get(at).start()) < words.get(at).start();
        String before = text.substring(words.get(at - 1).start(), end);
        return mark || BEFORE.match(words.subList(0, at), at - 1) > 0 || Character.isDigit(before.charAt(0));
    }

    private static boolean onlyHolds(String text, int from, int to, String characters) {
        for (int i = from; i < to; i++) {
            if (characters.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
