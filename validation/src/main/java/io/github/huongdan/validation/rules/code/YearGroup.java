package io.github.huongdan.validation.rules.code;

import io.github.huongdan.code.CodeForm;
import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rules.acts.YearOfCode;
import java.time.LocalDate;
import java.util.Set;

/** The year in a code: normative acts have one since 1997, administrative documents have none. */
final class YearGroup {

    private static final Set<String> NORMATIVE = Set.of("NĐ", "TTLT");
    private static final int FIRST_YEAR = 1997;

    private YearGroup() {}

    static void onlyInNormativeActs(Examination examination, Findings findings) {
        DocumentCode own = examination.header().code();
        if (own != null && own.year() != null && "HD".equals(own.type())) {
            findings.at(CodeRules.POINTER)
                    .variant("present")
                    .with("actual", own.text())
                    .report();
        }
        for (CitedAct act : examination.citedActs()) {
            DocumentCode code = act.code();
            LocalDate date = act.citation().issuedOn();
            boolean old = date != null && date.getYear() < FIRST_YEAR;
            if (code != null
                    && code.year() == null
                    && code.form() == CodeForm.STATE
                    && code.issuer() != null
                    && code.type() != null
                    && NORMATIVE.contains(code.type())
                    && !YearOfCode.unreadable(code)
                    && !old) {
                int start = act.codeStart();
                findings.in(act.passage(), start, start + code.text().length())
                        .variant("absent")
                        .with("actual", code.text())
                        .report();
            }
        }
    }
}
