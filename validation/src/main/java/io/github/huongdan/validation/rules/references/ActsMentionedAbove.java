package io.github.huongdan.validation.rules.references;

import io.github.huongdan.lexicon.Types;
import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code Kế hoạch nêu trên} needs a plan above: an act of that type that the document named before. */
final class ActsMentionedAbove {

    private static final PhraseTable ABOVE = PhraseTable.of("nêu trên", "nói trên", "đã nêu trên");

    private ActsMentionedAbove() {}

    static void wereMentioned(Examination examination, Findings findings) {
        if (examination.passages().stream().noneMatch(passage -> speaks(passage.text()))) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Passage passage : examination.everywhere()) {
            String text = passage.text();
            List<Word> words = examination.words(passage);
            for (int i = Types.NAMES.find(words, 0); i >= 0; i = Types.NAMES.find(words, i + 1)) {
                int count = Types.NAMES.match(words, i);
                StringBuilder type = new StringBuilder();
                words.subList(i, i + count)
                        .forEach(word -> type.append(word.key()).append(' '));
                int above = ABOVE.match(words, i + count);
                boolean capital = Character.isUpperCase(text.charAt(words.get(i).start()));
                if (above > 0 && capital && !passage.kind().standsBeside() && !seen.contains(type.toString())) {
                    int start = words.get(i).start();
                    int end = words.get(i + count + above - 1).end();
                    findings.in(passage, start, end)
                            .with("actual", text.substring(start, end))
                            .report();
                }
                seen.add(type.toString());
            }
        }
    }

    private static boolean speaks(String text) {
        return text.contains("nêu trên") || text.contains("nói trên");
    }
}
