package io.github.huongdan.validation.rules.regime;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.validation.registry.KnownAct;
import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rules.acts.ActNames;
import io.github.huongdan.validation.rules.acts.KnownActs;
import io.github.huongdan.validation.rules.acts.Repeal;
import java.time.LocalDate;

/** The regulations of form that a document cites are those in force on its day. */
final class FormRegulations {

    private FormRegulations() {}

    static void inForce(Examination examination, Findings findings) {
        LocalDate issuedOn = examination.header().issuedOn();
        LocalDate day = issuedOn != null ? issuedOn : LatestDate.in(examination);
        KnownActs acts = KnownActs.of(examination);
        for (CitedAct cited : examination.citedActs()) {
            KnownAct known = acts.act(cited);
            if (known == null || day == null || !known.governsForm() || Repeal.around(cited)) {
                continue;
            }
            LocalDate end = known.inForceUntil();
            LocalDate begin = known.inForceFrom();
            DocumentCode replacedBy = known.replacedBy();
            boolean undated = cited.citation().issuedOn() == null;
            if (end != null && !day.isBefore(end)) {
                Findings.Entry ended = at(cited, findings).with("date", end);
                if (replacedBy == null) {
                    ended.variant("ended").report();
                } else {
                    ended.with("replacedBy", replacedBy.text()).report();
                }
            } else if (issuedOn != null && undated && begin != null && issuedOn.isBefore(begin)) {
                at(cited, findings).variant("early").with("date", begin).report();
            }
        }
    }

    private static Findings.Entry at(CitedAct cited, Findings findings) {
        return findings.in(
                        cited.passage(),
                        cited.start(),
                        cited.occurrence().span().end())
                .with("act", ActNames.shortForm(cited));
    }
}
