package io.github.huongdan.validation.rules.basis;

import io.github.huongdan.citation.Citation;
import io.github.huongdan.lexicon.Organs;
import io.github.huongdan.validation.registry.Term;
import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rules.acts.ActNames;
import io.github.huongdan.validation.rules.acts.KnownActs;
import java.time.LocalDate;
import java.util.List;

/** The term (khóa) that a citation gives an organ of the Centre against the date of the act. */
final class Terms {

    private Terms() {}

    static void agreeWithDate(Examination examination, Findings findings) {
        List<Term> terms =
                examination.registry().map(registry -> registry.terms()).orElse(List.of());
        for (CitedAct act : examination.citedActs()) {
            Citation citation = act.citation();
            LocalDate date = KnownActs.of(examination).date(act);
            boolean central = citation.issuer() != null && Organs.WITH_TERMS.opening(citation.issuer()) >= 0;
            for (Term term : terms) {
                boolean named = term.numeral().equals(citation.term());
                if (date != null && central && named && !term.covers(date.getYear())) {
                    findings.in(
                                    act.passage(),
                                    act.start(),
                                    act.occurrence().span().end())
                            .with("act", ActNames.shortForm(act))
                            .with("term", term.numeral())
                            .with("date", date)
                            .with("from", term.from())
                            .with("to", term.to())
                            .report();
                }
            }
        }
    }
}
