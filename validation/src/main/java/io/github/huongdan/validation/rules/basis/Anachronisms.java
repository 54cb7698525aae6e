package io.github.huongdan.validation.rules.basis;

import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rules.acts.ActNames;
import io.github.huongdan.validation.rules.acts.Chronology;
import io.github.huongdan.validation.rules.acts.KnownActs;
import io.github.huongdan.validation.rules.acts.TitlePart;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.time.LocalDate;
import java.util.List;

/**
 * Acts that can't have been there yet: younger than the document that cites them, or said by their title to carry out what came after them.
 * When a congress was held, and when an act without a date was issued, only a registry tells.
 */
final class Anachronisms {

    static final PhraseTable CARRYING_OUT = PhraseTable.of(
            "thực hiện", "triển khai", "thi hành", "theo tinh thần", "tinh thần", "theo", "quán triệt", "cụ thể hóa");

    private Anachronisms() {}

    static void none(Examination examination, Findings findings) {
        for (CitedAct act : Chronology.of(examination).wronglyDatedActs()) {
            findings.in(act.passage(), act.start(), act.occurrence().span().end())
                    .with("act", ActNames.shortForm(act))
                    .with("date", String.valueOf(act.citation().issuedOn()))
                    .with("issuedOn", String.valueOf(examination.header().issuedOn()))
                    .report();
        }
        List<CitedAct> acts = examination.citedActs();
        for (int i = 0; i < acts.size(); i++) {
            LocalDate date = KnownActs.of(examination).date(acts.get(i));
            if (date != null && acts.get(i).citation().subject() != null) {
                laterActs(acts, i, date, examination, findings);
                Congresses.laterThan(date, acts.get(i), examination, findings);
            }
        }
    }

    private static void laterActs(
            List<CitedAct> acts, int index, LocalDate date, Examination examination, Findings findings) {
        CitedAct act = acts.get(index);
        List<TitlePart> title = TitlePart.of(act, examination);
        for (int i = index + 1; i < acts.size() && in(title, acts.get(i)); i++) {
            CitedAct event = acts.get(i);
            LocalDate later =
                    carriedOut(event, examination) ? KnownActs.of(examination).date(event) : null;
            if (later != null && later.isAfter(date)) {
                findings.in(
                                event.passage(),
                                event.start(),
                                event.occurrence().span().end())
                        .variant("event")
                        .with("act", ActNames.shortForm(act))
                        .with("date", date)
                        .with("event", event.citation().text())
                        .with("later", later)
                        .report();
            }
        }
    }

    private static boolean in(List<TitlePart> title, CitedAct event) {
        int end = event.occurrence().span().end();
        for (TitlePart part : title) {
            boolean here = part.passage().pointer().equals(event.passage().pointer());
            if (here && event.start() >= part.start() && end <= part.end()) {
                return true;
            }
        }
        return false;
    }

    private static boolean carriedOut(CitedAct event, Examination examination) {
        List<Word> words = examination.words(event.passage());
        List<Word> before = words.subList(0, Words.indexFrom(words, event.start()));
        for (int i = Math.max(0, before.size() - 3); i < before.size(); i++) {
            if (i + CARRYING_OUT.match(before, i) == before.size()) {
                return true;
            }
        }
        return false;
    }
}
