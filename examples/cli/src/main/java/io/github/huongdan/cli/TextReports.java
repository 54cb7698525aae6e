package io.github.huongdan.cli;

import io.github.huongdan.source.SourceText;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.report.Styling;
import io.github.huongdan.validation.report.TextReport;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Severity;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The findings as a compiler shows them; after several files, a table of the broken rules and a total. */
final class TextReports implements FileReports {

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
    public String file(Path file, Report report, @Nullable SourceText source) {
        String name = file.toString();
        if (!several) {
            return text.render(name, report, source);
        }
        StringBuilder out = new StringBuilder();
        for (Finding finding : report.findings()) {
            out.append(text.render(name, finding, source));
        }
        return out.append(styling.place(name))
                .append(": ")
                .append(text.summary(report))
                .append('\n')
                .toString();
    }

    @Override
    public String unreadable(Path file, String sentence) {
        return "";
    }

    @Override
    public String separator(boolean last) {
        return "";
    }

    @Override
    public String end(Tally tally) {
        String notChecked = notChecked(tally);
        if (!several) {
            return notChecked;
        }
        List<Tally.RuleCount> rules = tally.rules();
        String table = rules.isEmpty() ? "" : "\n" + new TallyTable(language).of(rules) + "\n";
        return notChecked + table + total(tally) + "\n";
    }

    private String notChecked(Tally tally) {
        return tally.notChecked().isEmpty()
                ? ""
                : language.text("check.notChecked", String.join(", ", tally.notChecked())) + "\n";
    }

    private String total(Tally tally) {
        String total = language.text(
                "total",
                String.valueOf(tally.files()),
                String.valueOf(tally.count(Severity.ERROR)),
                String.valueOf(tally.count(Severity.WARNING)),
                String.valueOf(tally.count(Severity.INFO)),
                String.valueOf(tally.unreadable()));
        return total
                + counted("total.known", tally.known())
                + counted("total.suppressed", tally.suppressions().suppressed());
    }

    private String counted(String key, int count) {
        return count == 0 ? "" : language.text(key, String.valueOf(count));
    }
}
