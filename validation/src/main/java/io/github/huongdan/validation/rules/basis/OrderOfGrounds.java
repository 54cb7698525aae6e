package io.github.huongdan.validation.rules.basis;

import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rules.acts.ActNames;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Words;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The grounds begin with those of competence; those of content follow from the higher act to the lower: law, decree, circular. Other acts
 * have no settled rank and pass anywhere.
 */
final class OrderOfGrounds {

    private static final PhraseTable COMPETENCE = PhraseTable.of(
            "chức năng, nhiệm vụ, quyền hạn",
            "chức năng, nhiệm vụ và quyền hạn",
            "Luật Tổ chức chính quyền địa phương",
            "Luật Tổ chức Chính phủ");
    private static final Map<String, Integer> RANKS = Map.of(
            "Hiến pháp", 1,
            "Bộ luật", 2,
            "Luật", 2,
            "Pháp lệnh", 3,
            "NĐ", 4,
            "TT", 5,
            "TTLT", 5);

    private OrderOfGrounds() {}

    /** Judges the first act of each ground, and reports the first ground out of order. */
    static void competenceThenRank(Examination examination, Findings findings) {
        CitedAct lowest = null;
        int lowestRank = 0;
        String last = "";
        for (CitedAct act : examination.citedActs()) {
            String pointer = act.passage().pointer();
            Integer rank = rank(act);
            if (!pointer.startsWith("/basis/grounds/") || pointer.equals(last) || rank == null) {
                continue;
            }
            last = pointer;
            boolean competence = ofCompetence(act);
            if (lowest != null && (competence || rank < lowestRank)) {
                findings.in(act.passage(), act.start(), act.occurrence().span().end())
                        .variant(competence ? "competence" : null)
                        .with("act", ActNames.shortForm(act))
                        .with("before", ActNames.shortForm(lowest))
                        .report();
                return;
            }
            if (!competence && rank >= lowestRank) {
                lowest = act;
                lowestRank = rank;
            }
        }
    }

    private static @Nullable Integer rank(CitedAct act) {
        String type = act.citation().type();
        boolean party = act.code() != null && "TW".equals(act.code().issuer());
        return type == null || party ? null : RANKS.get(type);
    }

    private static boolean ofCompetence(CitedAct act) {
        return COMPETENCE.occursIn(Words.of(act.citation().text()));
    }
}
