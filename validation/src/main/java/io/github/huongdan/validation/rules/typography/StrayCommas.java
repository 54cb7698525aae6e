package io.github.huongdan.validation.rules.typography;

import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import java.util.List;

/** Commas between a noun and what says which: {@code các nhiệm vụ, kinh tế}. A guess: a list may begin so, too. */
final class StrayCommas {

    private static final PhraseTable NOUNS =
            PhraseTable.of("các nhiệm vụ", "các lĩnh vực", "các hoạt động", "các mục tiêu", "những nhiệm vụ");
    private static final PhraseTable FIELDS = PhraseTable.of(
            "kinh tế",
            "chính trị",
            "văn hóa",
            "xã hội",
            "quốc phòng",
            "an ninh",
            "đối ngoại",
            "thông tin",
            "tuyên truyền");

    private StrayCommas() {}

    static void none(Examination examination, Findings findings) {
        for (Passage passage : examination.prose()) {
            String text = passage.text();
            List<Word> words = examination.words(passage);
            for (int i = NOUNS.find(words, 0); i >= 0; i = NOUNS.find(words, i + 1)) {
                int count = NOUNS.match(words, i);
                int comma = words.get(i + count - 1).end();
                boolean stray = comma < text.length() && text.charAt(comma) == ',';
                if (stray && FIELDS.match(words, i + count) > 0) {
                    findings.in(passage, comma, comma + 1)
                            .with("before", text.substring(words.get(i).start(), comma))
                            .report();
                }
            }
        }
    }
}
