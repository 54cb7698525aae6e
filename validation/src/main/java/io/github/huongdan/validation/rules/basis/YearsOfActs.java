package io.github.huongdan.validation.rules.basis;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rules.acts.ActNames;
import io.github.huongdan.validation.rules.acts.Chronology;
import io.github.huongdan.validation.rules.acts.KnownActs;
import io.github.huongdan.validation.rules.acts.YearOfCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The year in the code of a cited act, and that of its date: there is such a year, the act is no younger than the document, and the two agree. An act
 * whose date is younger is another rule's matter.
 */
final class YearsOfActs {

    /** The Party was founded, and nothing older is in force. */
    private static final int FIRST_YEAR = 1930;

    private YearsOfActs() {}

    static void possible(Examination examination, Findings findings) {
        LocalDate issuedOn = examination.header().issuedOn();
        boolean trusted = issuedOn != null && Chronology.of(examination).disprovingIssueDate() == null;
        Set<CitedAct> younger = Collections.newSetFromMap(new IdentityHashMap<>());
        younger.addAll(Chronology.of(examination).wronglyDatedActs());
        Set<DocumentCode> told = new HashSet<>();
        for (CitedAct act : examination.citedActs()) {
            DocumentCode code = act.code();
            LocalDate date = act.citation().issuedOn();
            if (younger.contains(act)) {
                continue;
            }
            if (code != null && YearOfCode.unreadable(code) && told.add(code)) {
                start(findings, act, code).variant("unreadable").report();
            } else if (code != null
                    && wrong(code.year(), trusted && !onRecord(act, examination) ? issuedOn : null)
                    && told.add(code)) {
                start(findings, act, code)
                        .with("year", String.valueOf(code.year()))
                        .report();
            } else if (code != null && differ(code.year(), date) && told.add(code)) {
                start(findings, act, code)
                        .variant("date")
                        .with("date", String.valueOf(date))
                        .report();
            } else if (date != null && date.getYear() < FIRST_YEAR) {
                findings.in(act.passage(), act.start(), act.occurrence().span().end())
                        .variant("old")
                        .with("act", ActNames.shortForm(act))
                        .with("date", date)
                        .report();
            }
        }
    }

    private static Findings.Entry start(Findings findings, CitedAct act, DocumentCode code) {
        int start = act.codeStart();
        return findings.in(act.passage(), start, start + code.text().length()).with("actual", code.text());
    }

    /** What a registry dates is judged by that date. */
    private static boolean onRecord(CitedAct act, Examination examination) {
        return act.citation().issuedOn() == null && KnownActs.of(examination).date(act) != null;
    }

    private static boolean wrong(@Nullable Integer year, @Nullable LocalDate issuedOn) {
        return year != null && (year < FIRST_YEAR || (issuedOn != null && year > issuedOn.getYear()));
    }

    private static boolean differ(@Nullable Integer year, @Nullable LocalDate date) {
        return year != null && date != null && year != date.getYear();
    }
}
