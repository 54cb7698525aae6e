package io.github.huongdan.validation.rules.typography;

import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.List;

/** Words and phrases that stand twice in a row, with nothing but blanks between: {@code các các}, {@code Hội đồng Hội đồng}. */
final class DoubledWords {

    private static final int LONGEST_PHRASE = 8;

    private DoubledWords() {}

    /** The second of the two is struck out. */
    static void none(Examination examination, Findings findings) {
        for (Passage passage : examination.prose()) {
            List<Word> words = examination.words(passage);
            long[] syllables = syllables(words);
            for (int i = 0; i < words.size(); i++) {
                int count = repeated(passage.text(), words, syllables, i);
                if (count > 0) {
                    int start = words.get(i).start();
                    String once = passage.text()
                            .substring(start, words.get(i + count - 1).end());
                    findings.in(passage, start, words.get(i + 2 * count - 1).end())
                            .with("actual", once)
                            .suggest(once)
                            .report();
                    i += 2 * count - 1;
                }
            }
        }
    }

    private static long[] syllables(List<Word> words) {
        long[] syllables = new long[words.size()];
        for (int i = 0; i < syllables.length; i++) {
            syllables[i] = words.get(i).syllable();
        }
        return syllables;
    }

    /** How many words from an index on stand there again directly behind, and can't be meant so; 0 where none do. */
    private static int repeated(String text, List<Word> words, long[] syllables, int at) {
        for (int count = 1; count <= LONGEST_PHRASE && at + 2 * count <= words.size(); count++) {
            if (same(syllables, at, count)
                    && joined(text, words, at, at + 2 * count - 1)
                    && Reduplication.impossible(text, words, at, count)) {
                return count;
            }
        }
        return 0;
    }

    /** Whether both stretches are the same syllables; what is none, such as a number, may well stand there twice. */
    private static boolean same(long[] syllables, int at, int count) {
        for (int i = at; i < at + count; i++) {
            if (syllables[i] == 0 || syllables[i] != syllables[i + count]) {
                return false;
            }
        }
        return true;
    }

    private static boolean joined(String text, List<Word> words, int from, int to) {
        for (int i = from; i < to; i++) {
            int next = words.get(i + 1).start();
            if (Words.mark(text, words.get(i).end(), next) < next) {
                return false;
            }
        }
        return true;
    }
}
