package io.github.huongdan.validation.rules.basis;

import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rules.acts.ActNames;
import io.github.huongdan.vietnamese.DateStyle;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import io.github.huongdan.vietnamese.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How citations write dates and terms. */
final class CitationStyle {

    private static final PhraseTable TERM = PhraseTable.of("khóa");

    private CitationStyle() {}

    /** Judges only a document that writes the comma elsewhere. */
    static void commaBeforeDate(Examination examination, Findings findings) {
        boolean used = false;
        List<DatedCitation> without = new ArrayList<>();
        for (DatedCitation citation : DatedCitation.all(examination)) {
            String separator = citation.separator();
            used |= ",".equals(separator);
            if (separator != null && separator.isEmpty()) {
                without.add(citation);
            }
        }
        if (!used) {
            return;
        }
        for (DatedCitation citation : without) {
            CitedAct act = citation.act();
            WrittenDate date = citation.dates().get(0);
            findings.in(act.passage(), act.start() + date.start(), act.start() + date.end())
                    .with("act", ActNames.shortForm(act))
                    .report();
        }
    }

    /** Reports the first term that is written otherwise than the one before: {@code khóa XI}, {@code (khóa XI)}. */
    static void oneStyleOfTerm(Examination examination, Findings findings) {
        Boolean first = null;
        for (CitedAct act : examination.citedActs()) {
            Word word =
                    act.citation().term() == null ? null : term(act.citation().text());
            if (word == null) {
                continue;
            }
            boolean inParentheses = word.start() > 0 && act.citation().text().charAt(word.start() - 1) == '(';
            if (first == null) {
                first = inParentheses;
            } else if (first != inParentheses) {
                findings.in(act.passage(), act.start() + word.start(), act.start() + word.end())
                        .report();
                return;
            }
        }
    }

    private static @Nullable Word term(String text) {
        List<Word> words = Words.of(text);
        int found = TERM.find(words, 0);
        return found < 0 ? null : words.get(found);
    }

    /** Reports the first date that is written otherwise than the one before. */
    static void oneStyleOfDate(Examination examination, Findings findings) {
        DateStyle first = null;
        for (DatedCitation citation : DatedCitation.all(examination)) {
            CitedAct act = citation.act();
            for (WrittenDate date : citation.dates()) {
                if (first == null) {
                    first = date.style();
                } else if (first != date.style()) {
                    findings.in(act.passage(), act.start() + date.start(), act.start() + date.end())
                            .with("actual", act.citation().text().substring(date.start(), date.end()))
                            .report();
                    return;
                }
            }
        }
    }

    static void datesArePadded(Examination examination, Findings findings) {
        for (DatedCitation citation : DatedCitation.all(examination)) {
            CitedAct act = citation.act();
            for (WrittenDate date : citation.dates()) {
                LocalDate day = date.date();
                if (!date.padded() && day != null) {
                    String actual = act.citation().text().substring(date.start(), date.end());
                    String exact = exact(date, day);
                    boolean withoutWord = Character.isDigit(actual.charAt(0));
                    findings.in(act.passage(), act.start() + date.start(), act.start() + date.end())
                            .with("actual", actual)
                            .with("expected", exact)
                            .suggest(withoutWord ? exact.substring(exact.indexOf(' ') + 1) : exact)
                            .report();
                }
            }
        }
    }

    private static String exact(WrittenDate date, LocalDate day) {
        if (date.style() == DateStyle.LONG) {
            return WrittenDate.longForm(day);
        }
        String separator = date.style() == DateStyle.SLASH ? "/" : "-";
        String month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        String dayOfMonth = day.getDayOfMonth() < 10 ? "0" + day.getDayOfMonth() : String.valueOf(day.getDayOfMonth());
        return "ngày " + dayOfMonth + separator + month + separator + day.getYear();
    }
}
