package io.github.huongdan.validation.report;

import io.github.huongdan.reading.ReadingNote;
import io.github.huongdan.source.ShownText;
import io.github.huongdan.validation.JudgedAs;
import io.github.huongdan.validation.NotChecked;
import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.rule.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/**
 * The findings as SARIF 2.1.0, which code scanners and editors read: one run over all documents, with the rules and what they rest on.
 * Columns count UTF-16 units; where a source has paragraphs, the message names the paragraph, and offsets count in the text that was read
 * from the file. A document that could not be read, what the reader noted about a document, and a rule that could not be checked or not in full, are notifications of the run. A
 * suggestion is a fix where the finding's part has a place of its own within one line of a plain text.
 *
 * <p>Needs {@code tools.jackson.core:jackson-core}, which this library does not bring along. Immutable and thread-safe.
 */
public final class SarifReport implements RunReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final int DEPTH = 4;

    private final RuleTexts texts;

    private SarifReport(RuleTexts texts) {
        this.texts = texts;
    }

    /** Returns a report in the locale's language: Vietnamese, or English for every other language. */
    public static SarifReport in(Locale locale) {
        return in(Messages.in(locale));
    }

    /** Returns a report with these sentences, such as those of a catalogue with an application's own rules. */
    public static SarifReport in(Messages messages) {
        return new SarifReport(RuleTexts.of(messages));
    }

    /** Returns a report that lists these rules, such as a validator's, instead of the catalogue's. */
    public SarifReport withRules(List<Rule> rules) {
        return new SarifReport(texts.withRules(rules));
    }

    @Override
    public String beginning() {
        String tool = JsonText.inside(3, json -> {
            json.writeStartObject();
            new SarifDriver(json, texts).write();
            json.writeEndObject();
        });
        return "{\n  \"$schema\": \"" + SCHEMA
                + "\",\n  \"version\": \"2.1.0\",\n  \"runs\": [\n    {\n      \"tool\": "
                + tool + ",\n      \"language\": \"" + texts.text("language")
                + "\",\n      \"columnKind\": \"utf16CodeUnits\",\n      \"newlineSequences\": [\"\\r\\n\", \"\\n\", \"\\r\"],\n"
                + "      \"results\": [\n";
    }

    @Override
    public String document(JudgedDocument judged) {
        return judged.report().findings().stream()
                .map(finding -> JsonText.at(DEPTH, json -> new SarifResult(json, texts, judged).write(finding)))
                .collect(Collectors.joining(separator()));
    }

    @Override
    public String unreadable(String name, String sentence) {
        return "";
    }

    @Override
    public String separator() {
        return ",\n";
    }

    @Override
    public String end(Tally tally) {
        boolean results = !tally.rules().isEmpty();
        String invocation = JsonText.at(DEPTH, json -> {
            json.writeStartObject();
            json.writeBooleanProperty("executionSuccessful", tally.unreadable() == 0);
            json.writeArrayPropertyStart("toolExecutionNotifications");
            tally.documents().stream()
                    .filter(document -> document.unreadable() != null)
                    .forEach(document -> unreadable(json, document));
            tally.documents().forEach(document -> document.notes().forEach(note -> note(json, document, note)));
            tally.documents().forEach(document -> judgedAs(json, document));
            tally.notChecked().forEach(count -> notChecked(json, count));
            json.writeEndArray();
            json.writeEndObject();
        });
        return (results ? "\n" : "") + "      ],\n      \"invocations\": [\n" + invocation
                + "\n      ]\n    }\n  ]\n}\n";
    }

    private static void unreadable(JsonGenerator json, Tally.DocumentCount document) {
        json.writeStartObject();
        descriptor(json, "descriptor", SarifDriver.UNREADABLE);
        json.writeStringProperty("level", "error");
        SarifDriver.message(json, "message", ShownText.line(String.valueOf(document.unreadable())));
        location(json, document.name());
        json.writeEndObject();
    }

    private void note(JsonGenerator json, Tally.DocumentCount document, ReadingNote note) {
        json.writeStartObject();
        descriptor(json, "descriptor", SarifDriver.NOTE);
        json.writeStringProperty("level", "note");
        SarifDriver.message(json, "message", texts.messages().note(note));
        location(json, document.name());
        json.writeEndObject();
    }

    private void judgedAs(JsonGenerator json, Tally.DocumentCount document) {
        JudgedAs judgedAs = document.judgedAs();
        if (judgedAs == null || judgedAs.notApplied().isEmpty()) {
            return;
        }
        json.writeStartObject();
        descriptor(json, "descriptor", SarifDriver.JUDGED_AS);
        json.writeStringProperty("level", "note");
        SarifDriver.message(json, "message", JudgedAsText.of(judgedAs, texts));
        location(json, document.name());
        json.writeEndObject();
    }

    private static void location(JsonGenerator json, String name) {
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        SarifDriver.artifact(json, name);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void notChecked(JsonGenerator json, Tally.NotCheckedCount count) {
        NotChecked rule = count.rule();
        json.writeStartObject();
        descriptor(json, "descriptor", SarifDriver.NOT_CHECKED);
        descriptor(json, "associatedRule", rule.ruleId());
        json.writeStringProperty("level", "note");
        Map<String, String> facts = Map.of(
                "rule", rule.ruleId(),
                "documents", String.valueOf(count.documents()),
                "evidence", texts.messages().evidence(rule.missing()));
        SarifDriver.message(json, "message", texts.text(rule.inPart() ? "in-part.rule" : "not-checked.rule", facts));
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("missing", FormatName.of(rule.missing()));
        json.writeBooleanProperty("inPart", rule.inPart());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void descriptor(JsonGenerator json, String key, String id) {
        json.writeObjectPropertyStart(key);
        json.writeStringProperty("id", id);
        json.writeEndObject();
    }
}
