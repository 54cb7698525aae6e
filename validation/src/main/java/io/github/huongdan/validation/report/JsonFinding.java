package io.github.huongdan.validation.report;

import io.github.huongdan.source.CellPlace;
import io.github.huongdan.source.Certainty;
import io.github.huongdan.source.ParagraphPosition;
import io.github.huongdan.source.Position;
import io.github.huongdan.source.PrintedPlace;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Provenance;
import io.github.huongdan.validation.rule.SourcePlace;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes findings as JSON objects, and what reports in other formats write of them in the same way. */
final class JsonFinding {

    private final JsonGenerator json;
    private final RuleTexts texts;
    private final JudgedDocument judged;

    JsonFinding(JsonGenerator json, RuleTexts texts, JudgedDocument judged) {
        this.json = json;
        this.texts = texts;
        this.judged = judged;
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
        certainty(finding);
        further(finding);
        json.writeEndObject();
    }

    void certainty(Finding finding) {
        if (finding.certainty() == Certainty.DOUBTFUL) {
            json.writeStringProperty("certainty", FormatName.of(finding.certainty()));
        }
    }

    private void further(Finding finding) {
        if (!finding.further().isEmpty()) {
            json.writeArrayPropertyStart("further");
            for (Finding other : finding.further()) {
                json.writeStartObject();
                json.writeStringProperty("pointer", other.pointer());
                range(other.range());
                place(other.place());
                string("suggestion", other.suggestion());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
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

    private void place(@Nullable SourcePlace place) {
        if (place == null) {
            return;
        }
        if (place.location() instanceof ParagraphPosition position) {
            json.writeNumberProperty("paragraph", position.paragraph());
            json.writeNumberProperty("column", position.column());
            json.writeNumberProperty("length", place.span().length());
            page(position.page());
            printed(position.printed());
            cell(position.cell());
            string("quote", Quote.of(judged.source(), place.span()));
        } else if (place.location() instanceof Position position) {
            json.writeNumberProperty("line", position.line());
            json.writeNumberProperty("column", position.column());
            json.writeNumberProperty("length", place.span().length());
        }
    }

    private void printed(@Nullable PrintedPlace printed) {
        if (printed != null) {
            json.writeObjectPropertyStart("printed");
            json.writeNumberProperty("line", printed.line());
            json.writeNumberProperty("left", printed.left());
            json.writeNumberProperty("top", printed.top());
            json.writeNumberProperty("right", printed.right());
            json.writeNumberProperty("bottom", printed.bottom());
            json.writeEndObject();
        }
    }

    private void page(@Nullable Integer page) {
        if (page != null) {
            json.writeNumberProperty("page", page);
        }
    }

    private void cell(@Nullable CellPlace cell) {
        if (cell != null) {
            json.writeObjectPropertyStart("cell");
            json.writeNumberProperty("table", cell.table());
            json.writeNumberProperty("row", cell.row());
            json.writeNumberProperty("column", cell.column());
            json.writeEndObject();
        }
    }
}
