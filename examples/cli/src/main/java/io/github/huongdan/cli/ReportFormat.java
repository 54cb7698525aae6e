package io.github.huongdan.cli;

import io.github.huongdan.validation.report.HtmlReport;
import io.github.huongdan.validation.report.JUnitReport;
import io.github.huongdan.validation.report.JsonReport;
import io.github.huongdan.validation.report.RunReport;
import io.github.huongdan.validation.report.SarifReport;
import io.github.huongdan.validation.report.Styling;
import io.github.huongdan.validation.report.TableReport;
import io.github.huongdan.validation.rule.Rule;
import java.util.List;
import java.util.Locale;

/** How {@code check} shows what it found; the names are what the user types. */
enum ReportFormat {
    TEXT,
    JSON,
    SARIF,
    JUNIT,
    HTML,
    CSV,
    JSONL;

    /**
     * Makes a report in this format.
     *
     * @param rules the rules that judge
     * @param several whether there are several documents
     */
    RunReport in(Language language, List<Rule> rules, Styling styling, boolean several) {
        Locale locale = language.locale();
        return switch (this) {
            case TEXT -> new TextReports(language, styling, several);
            case JSON -> JsonReport.in(locale).withRules(rules);
            case SARIF -> SarifReport.in(locale).withRules(rules);
            case JUNIT -> JUnitReport.in(locale).withRules(rules);
            case HTML -> HtmlReport.in(locale).withRules(rules);
            case CSV -> TableReport.csv(locale);
            case JSONL -> TableReport.jsonLines(locale);
        };
    }

    /** The name as the user types it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
