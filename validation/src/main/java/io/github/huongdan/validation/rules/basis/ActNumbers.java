package io.github.huongdan.validation.rules.basis;

import io.github.huongdan.citation.Citation;
import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rules.acts.CitedTitle;
import io.github.huongdan.vietnamese.MatchingKey;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One act under two numbers: type, date, organ and the whole of a long title are the same. */
final class ActNumbers {

    /** Titles of fewer words are those of many acts: {@code về công tác cán bộ}. */
    private static final int LONG_TITLE = 6;

    private ActNumbers() {}

    static void one(Examination examination, Findings findings) {
        Map<List<?>, CitedAct> first = new HashMap<>();
        for (CitedAct cited : examination.citedActs()) {
            List<?> act = withoutNumber(cited, examination);
            CitedAct before = act == null ? null : first.putIfAbsent(act, cited);
            DocumentCode code = cited.code();
            DocumentCode earlier = before == null ? null : before.code();
            if (code != null
                    && earlier != null
                    && code.number() != null
                    && earlier.number() != null
                    && !code.number().equals(earlier.number())) {
                int start = cited.codeStart();
                findings.in(cited.passage(), start, start + code.text().length())
                        .with("actual", code.text())
                        .with("first", earlier.text())
                        .with("date", String.valueOf(cited.citation().issuedOn()))
                        .report();
            }
        }
    }

    /** What tells an act apart without its number: type, date, organ and title; null where the citation does not say all. */
    private static @Nullable List<?> withoutNumber(CitedAct cited, Examination examination) {
        Citation citation = cited.citation();
        LocalDate date = citation.issuedOn();
        String type = citation.type();
        String issuer = citation.issuer();
        if (date == null || type == null || issuer == null || citation.subject() == null || cited.code() == null) {
            return null;
        }
        CitedTitle title = CitedTitle.of(cited, examination);
        return title.words().size() < LONG_TITLE
                ? null
                : List.of(type, date, MatchingKey.of(issuer), MatchingKey.of(title.text()));
    }
}
