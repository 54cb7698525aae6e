package io.github.huongdan.validation.rules.basis;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rules.acts.ActNames;
import io.github.huongdan.vietnamese.MatchingKey;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Acts named by type and number alone, without a symbol: {@code Kết luận 16}.
 *
 * <p>Such a form is clear only where the document has introduced it in so many words ({@code sau đây gọi là Kết luận 16}, {@code (Kế hoạch
 * 2873)}). An earlier full code with the same number does not introduce it: numbers begin again with each organ and term, so the
 * reader would have to guess.
 */
final class ShortForms {

    private static final PhraseTable INTRODUCTIONS =
            PhraseTable.of("viết tắt là", "gọi tắt là", "gọi là", "sau đây gọi là", "sau đây gọi tắt là");

    private static final int LONGEST_INTRODUCTION = 40;

    private ShortForms() {}

    static void introduced(Examination examination, Findings findings) {
        Set<String> introduced = new HashSet<>();
        for (CitedAct act : examination.citedActs()) {
            DocumentCode code = act.code();
            if (code == null || code.number() == null || code.issuer() != null || code.type() != null) {
                continue;
            }
            String name = ActNames.shortForm(act);
            String key = MatchingKey.of(name);
            boolean identified =
                    act.citation().issuedOn() != null && act.citation().issuer() != null;
            if (introduces(act)) {
                introduced.add(key);
            } else if (!identified && !introduced.contains(key)) {
                findings.in(act.passage(), act.start(), act.start() + name.length())
                        .with("actual", name)
                        .report();
            }
        }
    }

    private static boolean introduces(CitedAct act) {
        int from = Math.max(0, act.start() - LONGEST_INTRODUCTION);
        String before = act.passage().text().substring(from, act.start()).stripTrailing();
        if (before.endsWith("(")) {
            return true;
        }
        List<Word> words = Words.of(before);
        for (int i = Math.max(0, words.size() - 6); i < words.size(); i++) {
            if (i + INTRODUCTIONS.match(words, i) == words.size()) {
                return true;
            }
        }
        return false;
    }
}
