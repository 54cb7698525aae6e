package io.github.huongdan.cli;

import io.github.huongdan.source.ShownText;
import io.github.huongdan.validation.report.JudgedDocument;
import io.github.huongdan.validation.report.RunReport;
import io.github.huongdan.validation.report.Styling;
import io.github.huongdan.validation.report.Tally;
import io.github.huongdan.validation.report.TextReport;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Severity;
import java.util.List;

/** The findings as a compiler shows them; after several files, a table of the broken rules and a total. */
final class TextReports implements RunReport {

    private final Language language;
    private final Styling styling;
    private final TextReport text;
    private final boolean several;

    TextReports(Language language, Styling styling, boolean several) {
        this.language = language;
        this.styling = styling;
        this.text = TextReport.in(language.locale()).styled(styling);
        this.several = several;
    }

    @Override
    public String beginning() {
        return "";
    }

    @Override
    public String document(JudgedDocument judged) {
        if (!several) {
            return text.render(judged);
        }
        StringBuilder out = new StringBuilder();
        for (Finding finding : judged.report().findings()) {
            out.append(text.render(judged, finding));
        }
        return out.append(text.notes(judged))
                .append(styling.place(ShownText.line(judged.name())))
                .append(": ")
                .append(text.summary(judged.report()))
                .append('\n')
                .append(text.judgedAs(judged.report().judgedAs()))
                .toString();
    }

    @Override
    public String unreadable(String name, String sentence) {
        return "";
    }

    @Override
    public String separator() {
        return "";
    }

    @Override
    public String end(Tally tally) {
        if (!several) {
            return "";
        }
        List<Tally.RuleCount> rules = tally.rules();
        String table = rules.isEmpty() ? "" : "\n" + new TallyTable(language).of(rules) + "\n";
        return text.notChecked(tally) + table + total(tally) + "\n";
    }

    private String total(Tally tally) {
        String total = language.text(
                "total",
                String.valueOf(tally.documents().size()),
                String.valueOf(tally.count(Severity.ERROR)),
                String.valueOf(tally.count(Severity.WARNING)),
                String.valueOf(tally.count(Severity.INFO)),
                String.valueOf(tally.unreadable()));
        return total + counted("total.known", tally.known()) + counted("total.suppressed", tally.suppressed());
    }

    private String counted(String key, int count) {
        return count == 0 ? "" : language.text(key, String.valueOf(count));
    }
}
