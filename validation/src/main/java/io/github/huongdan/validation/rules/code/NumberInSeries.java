package io.github.huongdan.validation.rules.code;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.validation.registry.KnownAct;
import io.github.huongdan.validation.registry.Registry;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.time.LocalDate;

/**
 * The Party numbers the documents of one type through a whole term: a later document has a higher number. Local terms begin up to a year
 * before the Centre's, so only documents of the first years of a term are compared.
 */
final class NumberInSeries {

    private static final int YEARS = 3;

    private NumberInSeries() {}

    static void growsWithDate(Examination examination, Findings findings) {
        DocumentCode code = examination.header().code();
        LocalDate issuedOn = examination.header().issuedOn();
        Registry registry = examination.registry().orElse(null);
        String type = code == null ? null : code.type();
        String issuer = code == null ? null : code.issuer();
        Integer number = code == null ? null : code.number();
        if (registry == null || type == null || issuer == null || number == null || issuedOn == null) {
            return;
        }
        for (KnownAct other : registry.series(type, issuer)) {
            LocalDate date = other.issuedOn();
            Integer known = other.code().number();
            if (known == null || date == null || !sameTerm(registry, date, issuedOn)) {
                continue;
            }
            if ((known < number && date.isAfter(issuedOn)) || (known > number && date.isBefore(issuedOn))) {
                findings.at(CodeRules.POINTER)
                        .with("date", issuedOn)
                        .with("other", other.code().text())
                        .with("otherDate", date)
                        .report();
                return;
            }
        }
    }

    private static boolean sameTerm(Registry registry, LocalDate one, LocalDate other) {
        return registry.terms().stream()
                .anyMatch(term -> early(one.getYear() - term.from()) && early(other.getYear() - term.from()));
    }

    private static boolean early(int year) {
        return year >= 0 && year <= YEARS;
    }
}
