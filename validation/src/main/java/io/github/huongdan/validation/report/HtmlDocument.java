package io.github.huongdan.validation.report;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.source.Location;
import io.github.huongdan.source.Position;
import io.github.huongdan.source.ShownText;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Severity;
import io.github.huongdan.validation.rule.SourcePlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the page shows of one document, as the template asks for it. */
final class HtmlDocument {

    private final RuleTexts texts;
    private final JudgedDocument judged;
    private final String id;

    HtmlDocument(RuleTexts texts, JudgedDocument judged) {
        this.texts = texts;
        this.judged = judged;
        this.id = id(judged.name());
    }

    /** The document's id in the page: letters and digits of its name as they are, all else as hexadecimal numbers. */
    static String id(String name) {
        StringBuilder id = new StringBuilder("d-");
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain) {
                id.append(c);
            } else {
                id.append('_').append(Integer.toHexString(c)).append('_');
            }
        }
        return id.toString();
    }

    Map<String, Object> context() {
        Report report = judged.report();
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("id", id);
        context.put("name", ShownText.line(judged.name()));
        context.put("titleLine", titleLine());
        context.put(
                "severities",
                Stream.of(Severity.values())
                        .map(severity -> count(severity, report.count(severity)))
                        .toList());
        context.put("judgedBy", texts.text("judged-by"));
        context.put("regime", report.regime().id());
        context.put("instruments", report.regime().instruments());
        context.put("noteWord", texts.text("note"));
        context.put(
                "readingNotes",
                judged.notes().stream().map(texts.messages()::note).toList());
        context.put(
                "notChecked",
                Reason.of(report.notChecked()).stream().map(this::notChecked).toList());
        context.put("judgedAsWord", texts.text("judged-as.short"));
        context.put(
                "judgedAs",
                report.judgedAs().notApplied().isEmpty()
                        ? List.of()
                        : List.of(JudgedAsText.of(report.judgedAs(), texts)));
        if (report.findings().isEmpty()) {
            context.put("clean", texts.text("clean.short"));
        } else {
            context.put("list", list(report.findings()));
        }
        context.put("layout", HtmlLayout.of(judged, texts));
        blocks(context);
        return context;
    }

    private Map<String, Object> notChecked(Reason reason) {
        return Map.of(
                "word", texts.text(reason.inPart() ? "in-part.short" : "not-checked.short"),
                "reason", reason.sentence(texts),
                "ids", reason.rules());
    }

    /** The code and the subject, by which an office knows a document. */
    private String titleLine() {
        DocumentCode code = judged.document().header().code();
        String subject = judged.document().subject();
        String line = Stream.of(code == null ? "" : code.text(), subject == null ? "" : subject)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        return ShownText.line(line);
    }

    private Map<String, Object> count(Severity severity, int number) {
        return Map.of(
                "level",
                number == 0 ? "none" : RuleTexts.name(severity),
                "number",
                number,
                "word",
                texts.messages().severity(severity));
    }

    private Map<String, Object> list(List<Finding> findings) {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            SourcePlace place = finding.place();
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("number", i + 1);
            entry.put("level", RuleTexts.name(finding.severity()));
            entry.put("word", texts.messages().severity(finding.severity()));
            entry.put("rule", finding.ruleId());
            entry.put("pointer", ShownText.line(finding.pointer()));
            entry.put("message", ShownText.line(QualifiedSentence.of(finding, texts)));
            entry.put("where", place == null ? part(finding.pointer()) : where(place.location()));
            entries.add(entry);
        }
        boolean inText = judged.source() != null;
        boolean inLines = judged.read().layout() == null;
        return Map.of(
                "title", texts.text("findings"),
                "placing", inText && inLines ? "in-text" : inText ? "in-paragraphs" : "in-parts",
                "numberWord", texts.text("number"),
                "place", texts.text(inText && inLines ? "line" : inText ? "place" : "part"),
                "severity", texts.text("severity"),
                "ruleWord", texts.text("rule"),
                "content", texts.text("content"),
                "entries", entries);
    }

    /** The findings without a place by the part they are about, then the text with all others. */
    private void blocks(Map<String, Object> context) {
        List<Finding> findings = judged.report().findings();
        SourceRows source = SourceRows.of(judged.read());
        HtmlRows rows = new HtmlRows(texts, findings);
        List<Map<String, Object>> blocks = new ArrayList<>();
        List<Map<String, Object>> values = rows.byPart(judged.document(), source != null);
        if (!values.isEmpty()) {
            blocks.add(Map.of("title", texts.text("values"), "kind", "parts", "groups", values));
        }
        if (source != null) {
            blocks.add(Map.of("title", texts.text("text"), "kind", "lines", "groups", rows.byRow(source)));
        }
        context.put("blocks", blocks);
    }

    /** Line and column alone: the head of their column says so. */
    private String where(Location location) {
        return location instanceof Position
                ? location.toString()
                : texts.messages().location(location);
    }

    private String part(String pointer) {
        return pointer.isEmpty() ? texts.text("whole") : ShownText.line(pointer);
    }
}
