package io.github.huongdan.validation.report;

import io.github.huongdan.reading.ReadingNote;
import io.github.huongdan.source.Position;
import io.github.huongdan.source.ShownText;
import io.github.huongdan.validation.JudgedAs;
import io.github.huongdan.validation.NotChecked;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Severity;
import io.github.huongdan.validation.rule.SourcePlace;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Shows a report as compilers do: file, line and column (or paragraph, page and cell), severity, rule and sentence, then the source line
 * or paragraph with marks under the place, and at the end a summary. Lines end with LF.
 *
 * <pre>{@code
 * out.print(TextReport.in(Locale.ENGLISH).render(new JudgedDocument(read.named("81.txt"), report)));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class TextReport {

    private final Messages messages;
    private final RuleTexts texts;
    private final Styling styling;

    private TextReport(Messages messages, Styling styling) {
        this.messages = Objects.requireNonNull(messages, "messages");
        this.texts = RuleTexts.of(messages);
        this.styling = styling;
    }

    /** Returns a report in the locale's language: Vietnamese, or English for every other language. */
    public static TextReport in(Locale locale) {
        return new TextReport(Messages.in(locale), Styling.PLAIN);
    }

    /** Returns a report with these sentences, such as those of a catalogue with an application's own rules. */
    public static TextReport in(Messages messages) {
        return new TextReport(messages, Styling.PLAIN);
    }

    /** Returns this report with another styling. */
    public TextReport styled(Styling other) {
        return new TextReport(messages, Objects.requireNonNull(other, "styling"));
    }

    /** Shows all findings of a document, what the reader noted about its source, the summary and the rules that could not be checked. */
    public String render(JudgedDocument judged) {
        Report report = judged.report();
        StringBuilder out = new StringBuilder();
        for (Finding finding : report.findings()) {
            out.append(render(judged, finding));
        }
        out.append(notes(judged)).append(summary(report)).append('\n');
        return out.append(judgedAs(report.judgedAs()))
                .append(notChecked(report.notChecked()))
                .toString();
    }

    /** Shows one finding of a document, with the source line or paragraph where there is one that is not blank, and the replacement it suggests. */
    public String render(JudgedDocument judged, Finding finding) {
        SourcePlace place = finding.place();
        SourceRows rows = SourceRows.of(judged.read());
        StringBuilder out = new StringBuilder();
        out.append(styling.place(ShownText.line(judged.name() + where(finding))))
                .append(": ")
                .append(styling.severity(finding.severity(), messages.severity(finding.severity())))
                .append(": ")
                .append(styling.ruleId(finding.ruleId()))
                .append(' ')
                .append(ShownText.line(QualifiedSentence.of(finding, texts)))
                .append('\n');
        Excerpt excerpt = place == null || rows == null ? null : Excerpt.of(rows, place.span());
        if (excerpt != null && !excerpt.text().isBlank()) {
            out.append("    ")
                    .append(excerpt.text())
                    .append("\n    ")
                    .append(" ".repeat(excerpt.indent()))
                    .append(styling.caret(finding.severity(), "^".repeat(excerpt.width())))
                    .append('\n');
        }
        String suggestion = texts.suggestion(finding);
        if (suggestion != null) {
            out.append("    = ").append(ShownText.line(suggestion)).append('\n');
        }
        return out.toString();
    }

    /** Line and column as programs know them; where a source has paragraphs, the words for them; where there is no source, the pointer. */
    private String where(Finding finding) {
        SourcePlace place = finding.place();
        if (place == null) {
            return finding.pointer().isEmpty() ? "" : ":" + finding.pointer();
        }
        return place.location() instanceof Position position
                ? ":" + position
                : ": " + messages.location(place.location());
    }

    /** Returns the lines that say what the reader noted about the whole source of a document: one for each note. */
    public String notes(JudgedDocument judged) {
        StringBuilder out = new StringBuilder();
        for (ReadingNote note : judged.notes()) {
            out.append(styling.place(ShownText.line(judged.name())))
                    .append(": ")
                    .append(texts.text("note").toLowerCase(Locale.ROOT))
                    .append(": ")
                    .append(messages.note(note))
                    .append('\n');
        }
        return out.toString();
    }

    /** Returns the line that says what a document was judged as and which rules are not for such; empty for guidance. */
    public String judgedAs(JudgedAs judgedAs) {
        return judgedAs.notApplied().isEmpty() ? "" : JudgedAsText.of(judgedAs, texts) + "\n";
    }

    /** Returns the lines that name the rules that could not be checked, or not in full: one for each reason. */
    public String notChecked(List<NotChecked> rules) {
        StringBuilder out = new StringBuilder();
        for (Reason reason : Reason.of(rules)) {
            out.append(reason.sentence(texts))
                    .append(": ")
                    .append(reason.rules())
                    .append('\n');
        }
        return out.toString();
    }

    /** Returns these lines for all documents of a run, with the number of documents. */
    public String notChecked(Tally tally) {
        StringBuilder out = new StringBuilder();
        for (Reason reason : Reason.of(tally)) {
            String documents = texts.text("in-documents", Map.of("documents", String.valueOf(reason.documents())));
            out.append(reason.sentence(texts)).append(" (").append(documents).append("): ");
            out.append(reason.rules()).append('\n');
        }
        return out.toString();
    }

    /** Returns the line that counts the findings and names the regime with its acts; it counts what is known or suppressed, too. */
    public String summary(Report report) {
        Map<String, String> facts = Map.of(
                "errors", String.valueOf(report.count(Severity.ERROR)),
                "warnings", String.valueOf(report.count(Severity.WARNING)),
                "infos", String.valueOf(report.count(Severity.INFO)),
                "regime", report.regime().id(),
                "instruments", report.regime().instruments(),
                "known", String.valueOf(report.known().size()),
                "suppressed", String.valueOf(report.suppressed().size()));
        boolean clean = report.findings().isEmpty() && report.known().isEmpty();
        String known = report.known().isEmpty() ? "" : messages.sentence("report.known", facts);
        String suppressed = report.suppressed().isEmpty() ? "" : messages.sentence("report.suppressed", facts);
        return messages.sentence(clean ? "report.clean" : "report.summary", facts) + known + suppressed;
    }
}
