package io.github.huongdan.serialization.recognition.body;

import io.github.huongdan.lexicon.Deadlines;
import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a task that say by when it is due: {@code trước ngày 15/12/2017}, {@code chậm nhất ngày 20/5}, {@code hằng quý}.
 *
 * @param words the words
 * @param date the day they name; null where they name none, or leave the year out
 */
record DeadlinePhrase(Extract words, @Nullable LocalDate date) {

    private static final PhraseTable OPENINGS = PhraseTable.union(Deadlines.PERIODS, Deadlines.LEADS);
    private static final PhraseTable DAY = PhraseTable.of("ngày");

    /** Finds the first deadline of a task, or returns null where it sets none. */
    static @Nullable DeadlinePhrase in(TaskText task) {
        String text = task.text();
        List<Word> words = task.words();
        for (int i = OPENINGS.find(words, 0); i >= 0; i = OPENINGS.find(words, i + 1)) {
            int start = words.get(i).start();
            int period = Deadlines.PERIODS.match(words, i);
            if (period > 0) {
                return new DeadlinePhrase(
                        task.extract().part(start, words.get(i + period - 1).end()), null);
            }
            int lead = Deadlines.LEADS.match(words, i);
            int after = i + lead;
            if (lead == 0 || after >= words.size()) {
                continue;
            }
            WrittenDate date = dateAt(text, words, after);
            if (date != null) {
                return new DeadlinePhrase(task.extract().part(start, date.end()), date.date());
            }
            int end = endOfDayAndMonth(text, words, after);
            if (end > 0) {
                return new DeadlinePhrase(task.extract().part(start, end), null);
            }
        }
        return null;
    }

    /** The date that begins with a word, be it {@code ngày} or the day; null where none does. */
    private static @Nullable WrittenDate dateAt(String text, List<Word> words, int index) {
        int start = words.get(index).start();
        for (int day = index; day < Math.min(words.size(), index + 2); day++) {
            WrittenDate date = WrittenDate.atDay(text, words.get(day).start());
            if (date != null && date.start() == start) {
                return date;
            }
        }
        return null;
    }

    /** Where {@code ngày 15/12} ends; 0 where none begins at the index. */
    private static int endOfDayAndMonth(String text, List<Word> words, int index) {
        boolean day = DAY.match(words, index) > 0 && index + 1 < words.size() && number(words.get(index + 1));
        if (!day) {
            return 0;
        }
        Word number = words.get(index + 1);
        boolean month = index + 2 < words.size()
                && number(words.get(index + 2))
                && text.substring(number.end(), words.get(index + 2).start()).equals("/");
        return month ? words.get(index + 2).end() : 0;
    }

    private static boolean number(Word word) {
        return word.key().length() <= 2 && word.key().chars().allMatch(Character::isDigit);
    }
}
