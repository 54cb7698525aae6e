package io.github.huongdan.serialization.recognition.body;

import io.github.huongdan.lexicon.Positions;
import io.github.huongdan.lexicon.Tasks;
import io.github.huongdan.serialization.recognition.line.Gaps;
import io.github.huongdan.serialization.recognition.line.OrganNames;
import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.ArrayList;
import java.util.List;

/** Finds the organs that a task opens with. */
final class Assignees {

    private static final int LONGEST = 40;

    /** A line of so few words that opens as an organ's name does and ends no sentence is that name. */
    private static final int LONGEST_NAME = 12;

    private static final String CLOSERS = ":(.";
    private static final PhraseTable FIELD_OF_WORK = PhraseTable.of("lĩnh vực");
    private static final PhraseTable PLURAL = PhraseTable.of("các");
    private static final PhraseTable AND = PhraseTable.of("và");

    private Assignees() {}

    /** The organs, in order; empty where the task opens with none. */
    static List<Extract> of(TaskText task) {
        String text = task.text();
        int start = Tasks.LEADS.match(task.words(), 0);
        List<Word> words = task.words().subList(start, Math.min(task.words().size(), start + LONGEST));
        if (OrganNames.match(words, 0) == 0 && !opensWithPosition(text, words)) {
            return List.of();
        }
        int end = end(text, words);
        return end < 0 ? List.of() : divide(task.extract(), words.get(0).start(), end);
    }

    /** A position that stands with a capital names whoever holds it: {@code Hiệu trưởng các trường}. */
    private static boolean opensWithPosition(String text, List<Word> words) {
        return Positions.SIGNING.match(words, 0) > 0
                && Character.isUpperCase(text.charAt(words.get(0).start()));
    }

    /** Where the organs' names end: before a verb in small letters or a closing mark; -1 where nothing ends them. */
    private static int end(String text, List<Word> words) {
        int head = OrganNames.match(words, 0);
        Word last = words.get(words.size() - 1);
        boolean whole = last.end() >= text.length() - 1;
        boolean name = whole
                && words.size() <= LONGEST_NAME
                && CLOSERS.indexOf(text.charAt(text.length() - 1)) < 0
                && !Tasks.CERTAIN_VERBS.occursIn(words);
        if (name) {
            return last.end();
        }
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            int closer = Gaps.mark(text, words, i, CLOSERS);
            if (closer >= 0) {
                return closer;
            }
            if (i >= head && Character.isLowerCase(text.charAt(word.start())) && isVerb(words, i)) {
                return words.get(i - 1).end();
            }
        }
        return whole ? last.end() : -1;
    }

    private static boolean isVerb(List<Word> words, int index) {
        return Tasks.VERBS.match(words, index) > 0 && Tasks.NO_VERBS.match(words, index) == 0;
    }

    /** Divides {@code Ban A, Sở B và Phòng C}; a plural such as {@code Các Đảng ủy, Chi ủy cơ sở} stays one. */
    private static List<Extract> divide(Extract task, int start, int end) {
        Extract all = task.part(start, end);
        if (PLURAL.opening(all.text()) >= 0) {
            return List.of(all);
        }
        List<Extract> organs = new ArrayList<>();
        List<Word> words = Words.of(all.text());
        int from = 0;
        boolean within = false;
        for (int i = 1; i < words.size(); i++) {
            boolean joined = AND.match(words, i) > 0;
            int next = joined ? i + 1 : i;
            String gap =
                    all.text().substring(words.get(i - 1).end(), words.get(i).start());
            within |= FIELD_OF_WORK.match(words, i) > 0;
            boolean divided = !within && (joined || gap.indexOf(',') >= 0 || gap.indexOf(';') >= 0);
            if (divided
                    && OrganNames.match(words, next) > 0
                    && (Character.isUpperCase(all.text().charAt(words.get(next).start()))
                            || (joined && PLURAL.match(words, next) > 0))) {
                organs.add(all.part(from, words.get(i - 1).end()));
                from = words.get(next).start();
            }
        }
        organs.add(all.from(from));
        return organs;
    }
}
