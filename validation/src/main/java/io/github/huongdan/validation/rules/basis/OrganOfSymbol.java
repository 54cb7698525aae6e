package io.github.huongdan.validation.rules.basis;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.lexicon.Organs;
import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rules.acts.ActNames;
import io.github.huongdan.vietnamese.PhraseTable;

/**
 * The organ that a citation names against the issuer in the act's symbol. Judged only where the organ can't be the symbol's: {@code
 * …/CT-TTg} is not the Government's, {@code …/TW} is no provincial committee's.
 */
final class OrganOfSymbol {

    private OrganOfSymbol() {}

    /** Judges only an organ that stands in the citation itself, not one that it shares with others. */
    static void agrees(Examination examination, Findings findings) {
        for (CitedAct act : examination.citedActs()) {
            DocumentCode code = act.code();
            String issuer = act.citation().issuer();
            PhraseTable foreign = code == null || code.issuer() == null ? null : Organs.neverUnder(code.issuer());
            int start = issuer == null ? -1 : act.citation().text().indexOf(issuer);
            if (foreign != null && code != null && issuer != null && start >= 0 && foreign.opening(issuer) >= 0) {
                findings.in(act.passage(), act.start() + start, act.start() + start + issuer.length())
                        .with("act", ActNames.shortForm(act))
                        .with("actual", issuer)
                        .with("symbol", String.valueOf(code.issuer()))
                        .report();
            }
        }
    }
}
