package io.github.huongdan.validation.report;

import io.github.huongdan.reading.ReadingNote;
import io.github.huongdan.source.ShownText;
import io.github.huongdan.validation.NotChecked;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rule.Severity;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import tools.jackson.core.JsonGenerator;

/**
 * The findings as data: JSON of the public format {@code huongdan-report/1.0}, whose schema is {@link #schema()}. One document
 * and many have the same shape: {@code documents}, then {@code summary}. Keys stand in a fixed order, absent values are left out, and the
 * same findings give the same bytes on every machine.
 *
 * <p>Needs {@code tools.jackson.core:jackson-core}, which this library does not bring along. Immutable and thread-safe.
 */
public final class JsonReport implements RunReport {

    /** The value of the key {@code format}. */
    public static final String FORMAT = "huongdan-report/1.0";

    private static final String SCHEMA = "huongdan-report-1.0.schema.json";

    private final RuleTexts texts;

    private JsonReport(RuleTexts texts) {
        this.texts = texts;
    }

    /** Returns a report in the locale's language: Vietnamese, or English for every other language. */
    public static JsonReport in(Locale locale) {
        return in(Messages.in(locale));
    }

    /** Returns a report with these sentences, such as those of a catalogue with an application's own rules. */
    public static JsonReport in(Messages messages) {
        return new JsonReport(RuleTexts.of(messages));
    }

    /** Returns a report that knows the provisions of these rules, such as a validator's, instead of the catalogue's. */
    public JsonReport withRules(List<Rule> rules) {
        return new JsonReport(texts.withRules(rules));
    }

    /** Returns the JSON Schema (2020-12) of the format; it lies in the jar beside this class as {@code huongdan-report-1.0.schema.json}. */
    public static String schema() {
        return Resource.text(SCHEMA);
    }

    @Override
    public String beginning() {
        return "{\n  \"format\": \"" + FORMAT + "\",\n  \"language\": \"" + texts.text("language")
                + "\",\n  \"documents\": [\n";
    }

    @Override
    public String document(JudgedDocument judged) {
        Report report = judged.report();
        return JsonText.at(2, json -> {
            json.writeStartObject();
            json.writeStringProperty("name", Characters.wellFormed(judged.name()));
            json.writeStringProperty("regime", report.regime().id());
            json.writeStringProperty("instruments", report.regime().instruments());
            counts(json, report::count);
            json.writeNumberProperty("known", report.known().size());
            json.writeNumberProperty("suppressed", report.suppressed().size());
            json.writeArrayPropertyStart("findings");
            JsonFinding writer = new JsonFinding(json, texts, judged);
            report.findings().forEach(writer::write);
            json.writeEndArray();
            json.writeObjectPropertyStart("judgedAs");
            json.writeStringProperty("kind", FormatName.of(report.judgedAs().kind()));
            json.writeArrayPropertyStart("notApplied");
            report.judgedAs().notApplied().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
            json.writeArrayPropertyStart("notChecked");
            for (NotChecked rule : report.notChecked()) {
                json.writeStartObject();
                notChecked(json, rule);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("notes");
            judged.notes().forEach(note -> note(json, note));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    @Override
    public String unreadable(String name, String sentence) {
        return JsonText.at(2, json -> {
            json.writeStartObject();
            json.writeStringProperty("name", Characters.wellFormed(name));
            json.writeStringProperty("unreadable", ShownText.line(sentence));
            json.writeEndObject();
        });
    }

    @Override
    public String separator() {
        return ",\n";
    }

    @Override
    public String end(Tally tally) {
        String summary = JsonText.inside(1, json -> {
            json.writeStartObject();
            json.writeNumberProperty("documents", tally.documents().size());
            json.writeNumberProperty("unreadable", tally.unreadable());
            counts(json, tally::count);
            json.writeNumberProperty("known", tally.known());
            json.writeNumberProperty("suppressed", tally.suppressed());
            json.writeArrayPropertyStart("rules");
            for (Tally.RuleCount rule : tally.rules()) {
                json.writeStartObject();
                json.writeStringProperty("rule", rule.ruleId());
                json.writeNumberProperty("count", rule.count());
                json.writeStringProperty("title", texts.title(rule.ruleId()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("notChecked");
            for (Tally.NotCheckedCount count : tally.notChecked()) {
                json.writeStartObject();
                notChecked(json, count.rule());
                json.writeNumberProperty("documents", count.documents());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
        return (tally.documents().isEmpty() ? "" : "\n") + "  ],\n  \"summary\": " + summary + "\n}\n";
    }

    private static void counts(JsonGenerator json, ToIntFunction<Severity> count) {
        json.writeObjectPropertyStart("counts");
        for (Severity severity : Severity.values()) {
            json.writeNumberProperty(RuleTexts.name(severity), count.applyAsInt(severity));
        }
        json.writeEndObject();
    }

    private void note(JsonGenerator json, ReadingNote note) {
        json.writeStartObject();
        json.writeStringProperty("doubt", FormatName.of(note.doubt()));
        json.writeStringProperty("pointer", "");
        json.writeStringProperty("message", texts.messages().note(note));
        json.writeEndObject();
    }

    private static void notChecked(JsonGenerator json, NotChecked rule) {
        json.writeStringProperty("rule", rule.ruleId());
        json.writeStringProperty("missing", FormatName.of(rule.missing()));
        json.writeBooleanProperty("inPart", rule.inPart());
    }
}
