package io.github.huongdan.validation.rules.typography;

import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words Đảng, Nhà nước and Nhân dân: with a capital or without, but one way in the same phrase. */
final class Capitals {

    private static final PhraseTable NAMES = PhraseTable.of("Đảng", "Nhà nước", "Nhân dân");
    private static final PhraseTable COMPOUNDS =
            PhraseTable.of("bộ", "viên", "ủy", "phí", "đoàn", "vụ", "phái", "cộng");

    /** Words after which the name belongs to an organ's: Ủy ban nhân dân, Tòa án nhân dân, Ban cán sự đảng. */
    private static final PhraseTable ORGAN_NAMES = PhraseTable.of("ban", "đồng", "án", "sát", "sự", "đội");

    /** Where Nhà nước says of what kind something is, small letters are right. */
    private static final PhraseTable OF_THE_STATE = PhraseTable.of(
            "quyền lực nhà nước",
            "quản lý nhà nước",
            "ngân sách nhà nước",
            "cơ quan nhà nước",
            "bộ máy nhà nước",
            "bí mật nhà nước",
            "doanh nghiệp nhà nước",
            "kiểm toán nhà nước",
            "kho bạc nhà nước");

    /** A name in its phrase: the two words before it and its own. */
    private record Use(Passage passage, int start, int end, String phrase, boolean capital) {}

    private Capitals() {}

    /** Reports the first use in small letters of each phrase that also occurs with a capital. */
    static void samePhraseSameCapital(Examination examination, Findings findings) {
        List<Use> uses = new ArrayList<>();
        Set<String> withCapital = new HashSet<>();
        for (Passage passage : examination.prose()) {
            collect(passage, examination.words(passage), uses);
        }
        for (Use use : uses) {
            if (use.capital) {
                withCapital.add(use.phrase);
            }
        }
        for (Use use : uses) {
            if (!use.capital && withCapital.remove(use.phrase)) {
                findings.in(use.passage, use.start, use.end)
                        .with("actual", use.passage.text().substring(use.start, use.end))
                        .report();
            }
        }
    }

    private static void collect(Passage passage, List<Word> words, List<Use> uses) {
        String text = passage.text();
        for (int i = NAMES.find(words, 2); i >= 0; i = NAMES.find(words, i + 1)) {
            int count = NAMES.match(words, i);
            int after = i + count;
            boolean compound = count == 1 && COMPOUNDS.match(words, after) > 0;
            boolean partOfName = ORGAN_NAMES.match(words, i - 1) > 0 || OF_THE_STATE.match(words, i - 2) == 2 + count;
            boolean allCapitals =
                    allCapitals(text, words.get(i).start(), words.get(after - 1).end());
            if (compound || partOfName || allCapitals || !joined(text, words, i - 2, i)) {
                continue;
            }
            String phrase = words.get(i - 2).key() + " " + words.get(i - 1).key() + " "
                    + words.get(i).key();
            int start = words.get(i).start();
            uses.add(new Use(passage, start, words.get(after - 1).end(), phrase, capital(text, start)));
        }
    }

    /** A heading in capitals says nothing of how the word is written. */
    private static boolean allCapitals(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A capital in a word that is not all capitals. */
    private static boolean capital(String text, int start) {
        return Character.isUpperCase(text.charAt(start)) && Character.isLowerCase(text.charAt(start + 1));
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
