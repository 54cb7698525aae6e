package io.github.huongdan.validation.rules.basis;

import io.github.huongdan.validation.registry.Term;
import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rules.acts.ActNames;
import io.github.huongdan.validation.rules.acts.TitlePart;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.time.LocalDate;
import java.util.List;

/** Congresses of the Party that the title of an older act says it carries out; only a registry knows when they were held. */
final class Congresses {

    private static final PhraseTable RESOLUTION = PhraseTable.of("Nghị quyết", "Văn kiện");
    private static final PhraseTable CONGRESS = PhraseTable.of(
            "Đại hội đại biểu toàn quốc lần thứ", "Đại hội toàn quốc lần thứ", "Đại hội Đảng lần thứ", "Đại hội");

    private Congresses() {}

    static void laterThan(LocalDate date, CitedAct act, Examination examination, Findings findings) {
        List<Term> terms =
                examination.registry().map(registry -> registry.terms()).orElse(List.of());
        for (TitlePart part : terms.isEmpty() ? List.<TitlePart>of() : TitlePart.of(act, examination)) {
            String text = part.text();
            List<Word> words = Words.of(text);
            for (int i = 0; i < words.size(); i++) {
                int number = i + CONGRESS.match(words, i);
                int first = number == i ? -1 : carriedOut(words, i);
                if (first < 0 || number >= words.size()) {
                    continue;
                }
                String numeral = text.substring(
                        words.get(number).start(), words.get(number).end());
                for (Term term : terms) {
                    if (term.numeral().equals(numeral) && term.from() > date.getYear()) {
                        int start = words.get(first).start();
                        int end = words.get(number).end();
                        findings.in(part.passage(), part.start() + start, part.start() + end)
                                .variant("event")
                                .with("act", ActNames.shortForm(act))
                                .with("date", date)
                                .with("event", text.substring(start, end))
                                .with("later", term.from())
                                .report();
                    }
                }
            }
        }
    }

    /** The word with which what is carried out begins, the congress or its resolution; -1 where nothing is. */
    private static int carriedOut(List<Word> words, int congress) {
        int first = congress;
        for (int i = Math.max(0, congress - 2); i < congress; i++) {
            first = i + RESOLUTION.match(words, i) == congress ? i : first;
        }
        for (int i = Math.max(0, first - 3); i < first; i++) {
            if (i + Anachronisms.CARRYING_OUT.match(words, i) == first) {
                return first;
            }
        }
        return -1;
    }
}
