package io.github.huongdan.validation.rules.basis;

import io.github.huongdan.validation.rule.CitedAct;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rules.acts.ActNames;
import io.github.huongdan.vietnamese.DateStyle;
import io.github.huongdan.vietnamese.MatchingKey;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import io.github.huongdan.vietnamese.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How citations write dates and terms. */
final class CitationStyle {

    private static final String TERM = MatchingKey.of("khóa");

    private CitationStyle() {}

    /** Judges only a document that writes the comma elsewhere. */
    static void commaBeforeDate(Examination examination, Findings findings) {
        boolean used = false;
        for (CitedAct act : examination.citedActs()) {
            used |= comma(act) == ',';
        }
        if (!used) {
            return;
        }
        for (CitedAct act : examination.citedActs()) {
            WrittenDate date = firstDate(act);
            if (date != null && comma(act) != ',' && comma(act) != '\0') {
                findings.in(act.passage(), act.start() + date.start(), act.start() + date.end())
                        .with("act", ActNames.shortForm(act))
                        .report();
            }
        }
    }

    /** The first character after the code that is not blank, where the date follows the code; else NUL. */
    private static char comma(CitedAct act) {
        WrittenDate date = firstDate(act);
        int codeEnd = act.code() == null
                ? -1
                : act.codeStart() - act.start() + act.code().text().length();
        String text = act.citation().text();
        if (date == null || codeEnd < 0 || codeEnd > date.start()) {
            return '\0';
        }
        String between = text.substring(codeEnd, date.start()).strip();
        if (between.isEmpty()) {
            return ' ';
        }
        return between.equals(",") ? ',' : '\0';
    }

    private static @Nullable WrittenDate firstDate(CitedAct act) {
        List<WrittenDate> dates = WrittenDate.in(act.citation().text());
        return dates.isEmpty() ? null : dates.get(0);
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
        return Words.of(text).stream()
                .filter(word -> word.key().equals(TERM))
                .findFirst()
                .orElse(null);
    }

    /** Reports the first date that is written otherwise than the one before. */
    static void oneStyleOfDate(Examination examination, Findings findings) {
        DateStyle first = null;
        for (CitedAct act : examination.citedActs()) {
            for (WrittenDate date : WrittenDate.in(act.citation().text())) {
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
        for (CitedAct act : examination.citedActs()) {
            for (WrittenDate date : WrittenDate.in(act.citation().text())) {
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
