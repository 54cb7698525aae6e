package io.github.huongdan.validation.report;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Passages;
import io.github.huongdan.source.ShownText;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Provenance;
import io.github.huongdan.validation.rule.SourcePlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The groups of the page: a line, a paragraph or a part of the document with its findings beside it, and the lines after it that have none, so that
 * the findings take up room beside these too.
 */
final class HtmlRows {

    private final RuleTexts texts;
    private final List<Finding> findings;

    HtmlRows(RuleTexts texts, List<Finding> findings) {
        this.texts = texts;
        this.findings = findings;
    }

    /** Shows each line or paragraph of the text, with the findings that begin in it. */
    List<Map<String, Object>> byRow(SourceRows rows) {
        Map<Integer, List<Mark>> marks = new HashMap<>();
        Map<Integer, List<Integer>> numbers = new HashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            SourcePlace place = findings.get(i).place();
            if (place != null) {
                int row = rows.at(place.span().start());
                numbers.computeIfAbsent(row, key -> new ArrayList<>()).add(i + 1);
                mark(rows, place.span(), i + 1, marks);
            }
        }
        List<Map<String, Object>> groups = new ArrayList<>();
        List<Map<String, Object>> lines = new ArrayList<>();
        int first = 0;
        for (int row = 0; row < rows.count(); row++) {
            if (row > 0 && numbers.containsKey(row)) {
                groups.add(group(lines, numbers.getOrDefault(first, List.of())));
                lines = new ArrayList<>();
                first = row;
            }
            String text = rows.text(rows.span(row));
            Map<String, Object> line =
                    line(rows.label(row), rows.anchor(row), text, marks.getOrDefault(row, List.of()));
            line.put("begins", rows.begins(row, texts.messages()));
            lines.add(line);
        }
        groups.add(group(lines, numbers.getOrDefault(first, List.of())));
        return groups;
    }

    /** Shows the parts that findings without a place are about; all findings where there is no text to place them in. */
    List<Map<String, Object>> byPart(GuidanceDocument document, boolean hasText) {
        Map<String, List<Integer>> numbers = new LinkedHashMap<>();
        for (int i = 0; i < findings.size(); i++) {
            if (!hasText || findings.get(i).place() == null) {
                numbers.computeIfAbsent(findings.get(i).pointer(), pointer -> new ArrayList<>())
                        .add(i + 1);
            }
        }
        Map<String, String> values = new HashMap<>();
        if (!numbers.isEmpty()) {
            for (Passage passage : Passages.of(document)) {
                values.put(passage.pointer(), passage.text());
            }
        }
        List<Map<String, Object>> groups = new ArrayList<>();
        numbers.forEach((pointer, own) -> {
            String label = pointer.isEmpty() ? texts.text("whole") : ShownText.line(pointer);
            List<Mark> marks = new ArrayList<>();
            for (int number : own) {
                Span range = finding(number).range();
                if (range != null) {
                    marks.add(new Mark(number, finding(number).severity(), range.start(), range.end(), false));
                }
            }
            String value = values.getOrDefault(pointer, "");
            Map<String, Object> line = line(label, "p" + (groups.size() + 1), value, marks);
            line.put("begins", "");
            groups.add(group(List.of(line), own));
        });
        return groups;
    }

    /** Puts a mark on each row that the place reaches over. */
    private void mark(SourceRows rows, Span place, int number, Map<Integer, List<Mark>> marks) {
        int first = rows.at(place.start());
        int last = Math.max(first, rows.at(place.end()));
        for (int row = first; row <= last; row++) {
            Span span = rows.span(row);
            int from = Math.max(place.start(), span.start()) - span.start();
            int to = Math.max(from, place.end() - span.start());
            if (row == first || to > from) {
                marks.computeIfAbsent(row, key -> new ArrayList<>())
                        .add(new Mark(number, finding(number).severity(), from, to, row > first));
            }
        }
    }

    /** Puts lines into one group; the findings are those of its first line. */
    private Map<String, Object> group(List<Map<String, Object>> lines, List<Integer> numbers) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("lines", lines);
        if (!numbers.isEmpty()) {
            group.put("notes", Map.of("items", numbers.stream().map(this::note).toList()));
        }
        return group;
    }

    private Map<String, Object> line(String label, String anchor, String text, List<Mark> marks) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("label", label);
        line.put("anchor", anchor);
        line.put(
                "pieces",
                MarkedText.pieces(text, marks).stream().map(this::piece).toList());
        return line;
    }

    private Map<String, Object> piece(MarkedText.Piece piece) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put(
                "references",
                piece.begin().stream()
                        .map(mark -> Map.of(
                                "number", mark.number(),
                                "level", RuleTexts.name(mark.severity()),
                                "gap", mark.end() == mark.start()))
                        .toList());
        shown.put("marking", piece.marking());
        shown.put("marked", !piece.marking().isEmpty());
        shown.put("piece", ShownText.lines(piece.text()));
        return shown;
    }

    private Map<String, Object> note(int number) {
        Finding finding = finding(number);
        Map<String, Object> note = new LinkedHashMap<>();
        note.put("number", number);
        note.put("level", RuleTexts.name(finding.severity()));
        note.put("word", texts.messages().severity(finding.severity()));
        note.put("rule", finding.ruleId());
        note.put("pointer", ShownText.line(finding.pointer()));
        note.put("message", ShownText.line(QualifiedSentence.of(finding, texts)));
        String suggestion = texts.suggestion(finding);
        note.put("suggestion", suggestion == null ? List.of() : List.of(ShownText.line(suggestion)));
        note.put("remark", remark(finding));
        return note;
    }

    /** What the rule rests on, and whether the defect may come from a conversion. */
    private String remark(Finding finding) {
        String provision = texts.provision(finding);
        return Stream.of(
                        provision == null ? "" : texts.text("provision") + ": " + provision,
                        finding.provenance() == Provenance.CONVERSION_LOSS ? texts.text("conversion") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private Finding finding(int number) {
        return findings.get(number - 1);
    }
}
