package io.github.huongdan.validation.report;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Header;
import io.github.huongdan.source.ParagraphPosition;
import io.github.huongdan.source.Position;
import io.github.huongdan.source.ShownText;
import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.rule.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of findings over an archive: a finding with what one groups documents by. A document without findings has one row without a rule; one that
 * could not be read has one row with the error alone.
 *
 * <pre>{@code
 * for (FindingRow row : FindingRow.of(new JudgedDocument(read.named("2017/81.txt"), report), Messages.in(Locale.ENGLISH))) {
 *     out.println(row.year() + " " + row.rule());
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param path the document's name
 * @param office who issued the document (cơ quan ban hành), as written; null where that is missing
 * @param year the year of issue, by the date, else by the code; null where neither says
 * @param code the number and symbol as written (số và ký hiệu); null where it is missing
 * @param type the name of the type as written (tên loại); null in letters and where it is missing
 * @param regime the id of the regime that judged; null for a document that could not be read
 * @param rule the rule's id; null for a document without findings
 * @param severity {@code error}, {@code warning} or {@code info}; null where there is no rule
 * @param pointer the part, as JSON pointer; empty for the whole document; null where there is no rule
 * @param page the page, from 1; null where the source does not say
 * @param paragraph the paragraph, from 1, of a source with a layout; null elsewhere
 * @param line the line, from 1, of a plain text; null elsewhere
 * @param column the column in that paragraph or line, from 1; null where neither is known
 * @param message the sentence in the report's language; null where there is no rule
 * @param error why the document could not be read; null where it was read
 */
public record FindingRow(
        String path,
        @Nullable String office,
        @Nullable Integer year,
        @Nullable String code,
        @Nullable String type,
        @Nullable String regime,
        @Nullable String rule,
        @Nullable String severity,
        @Nullable String pointer,
        @Nullable Integer page,
        @Nullable Integer paragraph,
        @Nullable Integer line,
        @Nullable Integer column,
        @Nullable String message,
        @Nullable String error) {

    /** The names of the columns, in their order. */
    public static final List<String> COLUMNS = List.of(
            "path",
            "office",
            "year",
            "code",
            "type",
            "regime",
            "rule",
            "severity",
            "pointer",
            "page",
            "paragraph",
            "line",
            "column",
            "message",
            "error");

    public FindingRow {
        Objects.requireNonNull(path, "path");
    }

    /** Lists the rows of a judged document, a finding each, in the report's order; one without a rule where nothing was found. */
    public static List<FindingRow> of(JudgedDocument judged, Messages messages) {
        FindingRow document = document(judged);
        List<FindingRow> rows = new ArrayList<>();
        for (Finding gathered : judged.report().findings()) {
            gathered.each().forEach(finding -> rows.add(document.with(finding, messages)));
        }
        return rows.isEmpty() ? List.of(document) : rows;
    }

    /** Makes the row of a document that could not be read. */
    public static FindingRow unreadable(String name, String sentence) {
        return new FindingRow(
                name,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                ShownText.line(sentence));
    }

    private static FindingRow document(JudgedDocument judged) {
        GuidanceDocument document = judged.document();
        Header header = document.header();
        DocumentCode code = header.code();
        LocalDate issuedOn = header.issuedOn();
        Integer coded = code == null ? null : code.year();
        return new FindingRow(
                judged.name(),
                header.issuer(),
                issuedOn == null ? coded : Integer.valueOf(issuedOn.getYear()),
                code == null ? null : code.text(),
                document.typeName(),
                judged.report().regime().id(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private FindingRow with(Finding finding, Messages messages) {
        Object location = finding.place() == null ? null : finding.place().location();
        ParagraphPosition laid = location instanceof ParagraphPosition position ? position : null;
        Position typed = location instanceof Position position ? position : null;
        Integer column = laid == null ? null : Integer.valueOf(laid.column());
        return new FindingRow(
                path,
                office,
                year,
                code,
                type,
                regime,
                finding.ruleId(),
                RuleTexts.name(finding.severity()),
                finding.pointer(),
                laid == null ? null : laid.page(),
                laid == null ? null : Integer.valueOf(laid.paragraph()),
                typed == null ? null : Integer.valueOf(typed.line()),
                typed == null ? column : Integer.valueOf(typed.column()),
                ShownText.line(messages.message(finding)),
                null);
    }

    /** Returns the cells by the names of their columns, in their order: texts, whole numbers, null where there is none. */
    public Map<String, @Nullable Object> cells() {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        Object[] values = {
            path, office, year, code, type, regime, rule, severity, pointer, page, paragraph, line, column, message,
            error
        };
        for (int i = 0; i < values.length; i++) {
            cells.put(COLUMNS.get(i), values[i]);
        }
        return cells;
    }
}
