package io.github.huongdan.validation.rules.references;

import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import java.util.List;

/** A document that replaces, amends or ends another names it by number and date. */
final class Replacements {

    private static final PhraseTable STATEMENTS = PhraseTable.of(
            "Hướng dẫn này thay thế",
            "Hướng dẫn này thay cho",
            "Hướng dẫn này sửa đổi",
            "Hướng dẫn này bãi bỏ",
            "văn bản này thay thế",
            "và thay thế");

    private static final PhraseTable OWN = PhraseTable.of("Hướng dẫn này", "văn bản này");

    private Replacements() {}

    static void nameTheAct(Examination examination, Findings findings) {
        CitedActs acts = new CitedActs(examination);
        for (Passage passage : examination.prose()) {
            String text = passage.text();
            List<Word> words = text.contains("thay") || text.contains("sửa") || text.contains("bãi")
                    ? examination.words(passage)
                    : List.of();
            for (int i = STATEMENTS.find(words, 0); i >= 0; i = STATEMENTS.find(words, i + 1)) {
                if (!ofThisDocument(words, i)) {
                    continue;
                }
                int count = STATEMENTS.match(words, i);
                int end = words.get(i + count - 1).end();
                CitedAct act = acts.after(passage, end);
                String statement = text.substring(words.get(i).start(), end);
                if (act == null) {
                    findings.in(passage, words.get(i).start(), end)
                            .variant("unnamed")
                            .with("statement", statement)
                            .report();
                } else if (act.code() == null || !acts.dated(act.code())) {
                    findings.in(passage, act.start(), act.occurrence().span().end())
                            .with("act", act.citation().text())
                            .report();
                }
            }
        }
    }

    /** {@code và thay thế} speaks of this document only after {@code Hướng dẫn này có hiệu lực}. */
    private static boolean ofThisDocument(List<Word> words, int index) {
        for (int i = Math.max(0, index - 20); i <= index; i++) {
            if (OWN.match(words, i) > 0) {
                return true;
            }
        }
        return false;
    }
}
