package io.github.huongdan.validation.rules.basis;

import io.github.huongdan.model.Pointer;
import io.github.huongdan.validation.registry.KnownAct;
import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rules.acts.ActNames;
import io.github.huongdan.validation.rules.acts.CitedTitle;
import io.github.huongdan.validation.rules.acts.KnownActs;
import io.github.huongdan.validation.rules.acts.Repeal;
import io.github.huongdan.validation.rules.regime.LatestDate;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/** What a citation says of its act against what the registry knows of it. */
final class ActsOnRecord {

    private static final int ENOUGH_WORDS = 6;

    private ActsOnRecord() {}

    static void titleAndDateAgree(Examination examination, Findings findings) {
        KnownActs acts = KnownActs.of(examination);
        for (CitedAct cited : examination.citedActs()) {
            KnownAct known = acts.act(cited);
            if (known == null) {
                continue;
            }
            LocalDate date = cited.citation().issuedOn();
            if (date != null && known.issuedOn() != null && !date.equals(known.issuedOn())) {
                findings.in(
                                cited.passage(),
                                cited.start(),
                                cited.occurrence().span().end())
                        .variant("date")
                        .with("act", ActNames.shortForm(cited))
                        .with("actual", date)
                        .with("expected", known.issuedOn())
                        .report();
            }
            String subject = cited.citation().subject();
            String title = known.title();
            if (subject != null && title != null && !agree(cited, title, examination)) {
                int start = cited.start() + cited.citation().text().lastIndexOf(subject);
                findings.in(cited.passage(), start, start + subject.length())
                        .with("act", ActNames.shortForm(cited))
                        .with("expected", title)
                        .report();
            }
        }
    }

    /** A title may be shortened at either end, but not within; without quotation marks the sentence may run on after it. */
    private static boolean agree(CitedAct cited, String known, Examination examination) {
        CitedTitle title = CitedTitle.of(cited, examination);
        List<String> written = title.words().stream().map(Word::key).toList();
        List<String> exact = Words.of(known).stream().map(Word::key).toList();
        boolean contained =
                Collections.indexOfSubList(exact, written) >= 0 || Collections.indexOfSubList(written, exact) >= 0;
        boolean begins = written.size() >= ENOUGH_WORDS
                && exact.size() >= ENOUGH_WORDS
                && written.subList(0, ENOUGH_WORDS).equals(exact.subList(0, ENOUGH_WORDS));
        return contained || (begins && !quoted(cited));
    }

    private static boolean quoted(CitedAct cited) {
        String text = cited.citation().text();
        int start = text.lastIndexOf(String.valueOf(cited.citation().subject()));
        return start > 0 && "\"\u201c\u00ab".indexOf(text.charAt(start - 1)) >= 0;
    }

    /** A ground that the registry says had ended before the document; its form regulations are another rule's. */
    static void groundsAreInForce(Examination examination, Findings findings) {
        LocalDate issuedOn = examination.header().issuedOn();
        LocalDate day = issuedOn != null ? issuedOn : LatestDate.in(examination);
        KnownActs acts = KnownActs.of(examination);
        for (CitedAct cited : examination.citedActs()) {
            KnownAct known = acts.act(cited);
            LocalDate end = known == null ? null : known.inForceUntil();
            boolean ground = cited.passage().at().within(Pointer.GROUNDS);
            if (known == null || end == null || day == null || known.governsForm() || !ground) {
                continue;
            }
            if (!day.isBefore(end) && !Repeal.around(cited)) {
                findings.in(
                                cited.passage(),
                                cited.start(),
                                cited.occurrence().span().end())
                        .with("act", ActNames.shortForm(cited))
                        .with("end", end)
                        .report();
            }
        }
    }
}
