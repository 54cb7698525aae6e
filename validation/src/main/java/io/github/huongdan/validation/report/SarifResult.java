package io.github.huongdan.validation.report;

import io.github.huongdan.source.ParagraphPosition;
import io.github.huongdan.source.Position;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.SourcePlace;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;

/** Writes a finding as a SARIF result. */
final class SarifResult {

    private final JsonGenerator json;
    private final RuleTexts texts;
    private final JudgedDocument judged;

    SarifResult(JsonGenerator json, RuleTexts texts, JudgedDocument judged) {
        this.json = json;
        this.texts = texts;
        this.judged = judged;
    }

    void write(Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.ruleId());
        json.writeStringProperty("level", SarifDriver.level(finding.severity()));
        SarifDriver.message(json, "message", message(finding));
        location(finding);
        further(finding);
        fix(finding);
        properties(finding);
        json.writeEndObject();
    }

    /** Names the paragraph, too: viewers know lines only. */
    private String message(Finding finding) {
        SourcePlace place = finding.place();
        String sentence = QualifiedSentence.of(finding, texts);
        return place != null && place.location() instanceof ParagraphPosition
                ? sentence + " (" + texts.messages().location(place.location()) + ")"
                : sentence;
    }

    private void location(Finding finding) {
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        SarifDriver.artifact(json, judged.name());
        SourcePlace place = finding.place();
        if (place != null) {
            region("region", place);
        }
        json.writeEndObject();
        if (!finding.pointer().isEmpty()) {
            json.writeArrayPropertyStart("logicalLocations");
            json.writeStartObject();
            json.writeStringProperty("fullyQualifiedName", Characters.wellFormed(finding.pointer()));
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private void further(Finding finding) {
        List<SourcePlace> places = finding.further().stream()
                .map(Finding::place)
                .filter(Objects::nonNull)
                .toList();
        if (places.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("relatedLocations");
        for (SourcePlace place : places) {
            json.writeStartObject();
            json.writeObjectPropertyStart("physicalLocation");
            SarifDriver.artifact(json, judged.name());
            region("region", place);
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void region(String key, SourcePlace place) {
        json.writeObjectPropertyStart(key);
        if (place.location() instanceof Position start) {
            Position end = end(start, place.span());
            json.writeNumberProperty("startLine", start.line());
            json.writeNumberProperty("startColumn", start.column());
            if (end.line() != start.line()) {
                json.writeNumberProperty("endLine", end.line());
            }
            json.writeNumberProperty("endColumn", end.column());
        } else {
            json.writeNumberProperty("charOffset", place.span().start());
            json.writeNumberProperty("charLength", place.span().length());
            snippet(place.span());
        }
        json.writeEndObject();
    }

    private void snippet(Span span) {
        String words = Quote.of(judged.source(), span);
        if (words != null && Quote.whole(span)) {
            SarifDriver.message(json, "snippet", words);
        }
    }

    private Position end(Position start, Span span) {
        SourceText source = judged.source();
        return source == null
                ? new Position(start.line(), start.column() + span.length())
                : source.position(Math.min(span.end(), source.text().length()));
    }

    private void fix(Finding finding) {
        String suggestion = finding.suggestion();
        SourcePlace place = finding.place();
        if (suggestion == null || place == null || !replaceable(finding, place)) {
            return;
        }
        json.writeArrayPropertyStart("fixes");
        json.writeStartObject();
        SarifDriver.message(json, "description", String.valueOf(texts.suggestion(finding)));
        json.writeArrayPropertyStart("artifactChanges");
        json.writeStartObject();
        SarifDriver.artifact(json, judged.name());
        json.writeArrayPropertyStart("replacements");
        json.writeStartObject();
        region("deletedRegion", place);
        SarifDriver.message(json, "insertedContent", suggestion);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    /**
     * A finding on a part without a place of its own is shown near where it should stand; a replacement there would be wrong. So it would be
     * in a file that is no plain text.
     */
    private boolean replaceable(Finding finding, SourcePlace place) {
        SourceMap map = judged.read().sourceMap();
        boolean oneLine = place.location() instanceof Position start
                && end(start, place.span()).line() == start.line();
        if (map == null || !oneLine) {
            return false;
        }
        Span range = finding.range();
        return (range == null ? map.span(finding.pointer()) : map.span(finding.pointer(), range.start(), range.end()))
                .isPresent();
    }

    private void properties(Finding finding) {
        JsonFinding facts = new JsonFinding(json, texts, judged);
        json.writeObjectPropertyStart("properties");
        facts.string("variant", finding.variant());
        facts.range(finding.range());
        facts.arguments(finding);
        facts.string("suggestion", finding.suggestion());
        facts.provenance(finding);
        facts.certainty(finding);
        if (!finding.further().isEmpty()) {
            json.writeNumberProperty("count", finding.further().size() + 1);
        }
        json.writeStringProperty("regime", judged.report().regime().id());
        json.writeEndObject();
    }
}
