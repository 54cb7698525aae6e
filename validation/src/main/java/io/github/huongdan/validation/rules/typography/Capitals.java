package io.github.huongdan.validation.rules.typography;

import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.MatchingKey;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words Đảng, Nhà nước and Nhân dân: with a capital or without, but one way in the same phrase. */
final class Capitals {

    private static final PhraseTable NAMES = PhraseTable.of("Đảng", "Nhà nước", "Nhân dân");
    private static final Set<String> COMPOUNDS = Set.of(
            MatchingKey.of("bộ"),
            MatchingKey.of("viên"),
            MatchingKey.of("ủy"),
            MatchingKey.of("phí"),
            MatchingKey.of("đoàn"),
            MatchingKey.of("vụ"),
            MatchingKey.of("phái"),
            MatchingKey.of("cộng"));

    /** A name in its phrase: the two words before it and its own. */
    private record Use(Passage passage, int start, int end, String phrase, boolean capital) {}

    private Capitals() {}

    /** Reports each use in small letters of a phrase that also occurs with a capital. */
    static void samePhraseSameCapital(Examination examination, Findings findings) {
        List<Use> uses = new ArrayList<>();
        Set<String> withCapital = new HashSet<>();
        for (Passage passage : examination.prose()) {
            for (Use use : in(passage)) {
                uses.add(use);
                if (use.capital) {
                    withCapital.add(use.phrase);
                }
            }
        }
        for (Use use : uses) {
            if (!use.capital && withCapital.contains(use.phrase)) {
                findings.in(use.passage, use.start, use.end)
                        .with("actual", use.passage.text().substring(use.start, use.end))
                        .report();
            }
        }
    }

    private static List<Use> in(Passage passage) {
        String text = passage.text();
        List<Word> words = Words.of(text);
        List<Use> uses = new ArrayList<>();
        for (int i = 2; i < words.size(); i++) {
            int count = NAMES.match(words, i);
            int after = i + count;
            boolean compound = count == 1
                    && after < words.size()
                    && COMPOUNDS.contains(words.get(after).key());
            if (count == 0 || compound || !joined(text, words, i - 2, i)) {
                continue;
            }
            String phrase = words.get(i - 2).key() + " " + words.get(i - 1).key() + " "
                    + words.get(i).key();
            int start = words.get(i).start();
            uses.add(new Use(
                    passage, start, words.get(after - 1).end(), phrase, Character.isUpperCase(text.charAt(start))));
        }
        return uses;
    }

    /** Whether only single spaces stand between the words. */
    private static boolean joined(String text, List<Word> words, int from, int to) {
        for (int i = from; i < to; i++) {
            int end = words.get(i).end();
            if (words.get(i + 1).start() != end + 1 || text.charAt(end) != ' ') {
                return false;
            }
        }
        return true;
    }
}
