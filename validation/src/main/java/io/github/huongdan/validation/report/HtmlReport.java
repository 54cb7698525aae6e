package io.github.huongdan.validation.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.github.huongdan.source.ShownText;
import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rule.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The findings as one HTML page that shows the document line by line, or paragraph by paragraph, with its findings beside, or where there is no source text
 * the values that the findings are about. The page stands alone: no script, no network, its style inside; it prints, and follows the
 * reader's choice of light or dark. For many documents an index stands before them.
 *
 * <pre>{@code
 * StringBuilder page = new StringBuilder();
 * ReportStream stream = ReportStream.open(HtmlReport.in(Locale.forLanguageTag("vi")), page);
 * stream.add(new JudgedDocument(read.named("81.txt"), report));
 * stream.end();
 * }</pre>
 *
 * <p>Needs {@code com.samskivert:jmustache}, which this library does not bring along. Immutable and thread-safe.
 */
public final class HtmlReport implements RunReport {

    private final RuleTexts texts;
    private final Template beginning = template("report-beginning.mustache");
    private final Template document = template("report-document.mustache");
    private final Template end = template("report-end.mustache");

    private HtmlReport(RuleTexts texts) {
        this.texts = texts;
    }

    /** Returns a report in the locale's language: Vietnamese, or English for every other language. */
    public static HtmlReport in(Locale locale) {
        return in(Messages.in(locale));
    }

    /** Returns a report with these sentences, such as those of a catalogue with an application's own rules. */
    public static HtmlReport in(Messages messages) {
        return new HtmlReport(RuleTexts.of(messages));
    }

    /** Returns a report that knows the provisions of these rules, such as a validator's, instead of the catalogue's. */
    public HtmlReport withRules(List<Rule> rules) {
        return new HtmlReport(texts.withRules(rules));
    }

    @Override
    public String beginning() {
        return beginning.execute(Map.of(
                "language", texts.text("language"),
                "heading", texts.text("heading"),
                "style", style()));
    }

    /**
     * Returns the style of the page, for a page of one's own that shows the {@code article} which {@link #document} gives. Its rows and notes carry the rule and the
     * pointer of their finding as {@code data-rule} and {@code data-pointer}.
     */
    public static String style() {
        return Resource.text("report.css");
    }

    @Override
    public String document(JudgedDocument judged) {
        return document.execute(new HtmlDocument(texts, judged).context());
    }

    @Override
    public String unreadable(String name, String sentence) {
        return document.execute(Map.of(
                "id", HtmlDocument.id(name),
                "name", ShownText.line(name),
                "refused", Map.of("title", texts.text("unreadable"), "sentence", ShownText.line(sentence))));
    }

    @Override
    public String separator() {
        return "\n";
    }

    /** Ends the page; where there are several documents, with the index, which the style puts at the top. */
    @Override
    public String end(Tally tally) {
        Map<String, Object> context = new LinkedHashMap<>();
        if (tally.documents().size() > 1) {
            context.put("index", index(tally));
        }
        return end.execute(context);
    }

    private Map<String, Object> index(Tally tally) {
        Map<String, Object> index = new LinkedHashMap<>();
        index.put("title", texts.text("documents"));
        index.put("document", texts.text("document"));
        index.put("total", texts.text("total"));
        index.put("count", tally.documents().size());
        for (Severity severity : Severity.values()) {
            String name = RuleTexts.name(severity);
            index.put(name, texts.messages().severity(severity));
            index.put(name + "Total", tally.count(severity));
        }
        index.put("rows", tally.documents().stream().map(this::row).toList());
        return index;
    }

    private Map<String, Object> row(Tally.DocumentCount document) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("href", HtmlDocument.id(document.name()));
        row.put("name", ShownText.line(document.name()));
        if (document.unreadable() != null) {
            row.put("unreadable", texts.text("unreadable"));
        } else {
            row.put(
                    "counts",
                    List.of(
                            count("error", document.errors()),
                            count("warning", document.warnings()),
                            count("info", document.infos())));
        }
        return row;
    }

    private static Map<String, Object> count(String level, int number) {
        return Map.of("level", number == 0 ? "none" : level, "number", number);
    }

    private static Template template(String name) {
        return Mustache.compiler()
                .escapeHTML(true)
                .emptyStringIsFalse(true)
                .defaultValue("")
                .compile(Resource.text(name));
    }
}
