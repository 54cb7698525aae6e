package io.github.huongdan.serialization.recognition.body;

import io.github.huongdan.lexicon.Deadlines;
import io.github.huongdan.lexicon.Prepositions;
import io.github.huongdan.lexicon.Tasks;
import io.github.huongdan.serialization.recognition.line.Gaps;
import io.github.huongdan.serialization.recognition.line.OrganNames;
import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds whom a task reports to: {@code báo cáo kết quả về Ban Tuyên giáo Thành ủy}. */
final class ReportPhrase {

    private static final PhraseTable REPORT = PhraseTable.of("báo cáo");
    private static final int FARTHEST = 14;
    private static final int LONGEST_NAME = 16;
    private static final String CLOSERS = ",;.:()";

    private ReportPhrase() {}

    /** The organ that receives the report, or null where the task names none. */
    static @Nullable Extract in(TaskText task) {
        List<Word> words = task.words();
        for (int i = REPORT.find(words, 0); i >= 0; i = REPORT.find(words, i + 1)) {
            Extract organ = receiver(task.extract(), words, i + REPORT.match(words, i));
            if (organ != null) {
                return organ;
            }
        }
        return null;
    }

    /** The first organ after the report that follows it directly or after a preposition, within the same clause. */
    private static @Nullable Extract receiver(Extract task, List<Word> words, int start) {
        String text = task.text();
        for (int i = start; i < Math.min(words.size(), start + FARTHEST); i++) {
            if (closed(text, words, i)) {
                return null;
            }
            boolean named = OrganNames.match(words, i) > 0
                    && Character.isUpperCase(text.charAt(words.get(i).start()));
            if (named && (i == start || Prepositions.BEFORE_RECEIVER.match(words, i - 1) > 0)) {
                return task.part(words.get(i).start(), end(text, words, i));
            }
        }
        return null;
    }

    /** Where the organ's name ends: before a closing mark, a verb, a deadline or a purpose. */
    private static int end(String text, List<Word> words, int start) {
        int last = start;
        for (int i = start + OrganNames.match(words, start); i < Math.min(words.size(), start + LONGEST_NAME); i++) {
            boolean small = Character.isLowerCase(text.charAt(words.get(i).start()));
            boolean other = Tasks.VERBS.match(words, i) > 0
                    || Deadlines.LEADS.match(words, i) > 0
                    || Deadlines.PERIODS.match(words, i) > 0
                    || Prepositions.AFTER_RECEIVER.match(words, i) > 0;
            if (closed(text, words, i) || (small && other)) {
                break;
            }
            last = i;
        }
        return words.get(Math.max(last, start + OrganNames.match(words, start) - 1))
                .end();
    }

    private static boolean closed(String text, List<Word> words, int index) {
        return Gaps.mark(text, words, index, CLOSERS) >= 0;
    }
}
