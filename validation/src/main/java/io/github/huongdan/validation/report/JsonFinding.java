package io.github.huongdan.validation.report;

import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Place;
import io.github.huongdan.validation.rule.Provenance;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes findings as JSON objects, and what reports in other formats write of them in the same way. */
final class JsonFinding {

    private final JsonGenerator json;
    private final RuleTexts texts;

    JsonFinding(JsonGenerator json, RuleTexts texts) {
        this.json = json;
        this.texts = texts;
    }

    void write(Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.ruleId());
        string("variant", finding.variant());
        json.writeStringProperty("severity", RuleTexts.name(finding.severity()));
        json.writeStringProperty("pointer", finding.pointer());
        range(finding.range());
        place(finding.place());
        json.writeStringProperty("message", texts.message(finding));
        arguments(finding);
        string("suggestion", finding.suggestion());
        string("provision", texts.provision(finding));
        provenance(finding);
        json.writeEndObject();
    }

    void string(String key, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(key, Characters.wellFormed(value));
        }
    }

    void range(@Nullable Span range) {
        if (range != null) {
            json.writeObjectPropertyStart("range");
            json.writeNumberProperty("start", range.start());
            json.writeNumberProperty("end", range.end());
            json.writeEndObject();
        }
    }

    void arguments(Finding finding) {
        if (!finding.arguments().isEmpty()) {
            json.writeObjectPropertyStart("arguments");
            finding.arguments().forEach(this::string);
            json.writeEndObject();
        }
    }

    void provenance(Finding finding) {
        boolean lost = finding.provenance() == Provenance.CONVERSION_LOSS;
        json.writeStringProperty("provenance", lost ? "conversionLoss" : "authored");
    }

    private void place(@Nullable Place place) {
        if (place != null) {
            json.writeNumberProperty("line", place.start().line());
            json.writeNumberProperty("column", place.start().column());
            json.writeNumberProperty("length", place.length());
        }
    }
}
