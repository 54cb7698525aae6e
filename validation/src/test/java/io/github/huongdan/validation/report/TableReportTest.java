package io.github.huongdan.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.validation.CleanDocuments;
import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.rule.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TableReportTest {

    private static final TableReport CSV = TableReport.csv(Locale.ENGLISH);
    private static final TableReport LINES = TableReport.jsonLines(Locale.ENGLISH);

    @Test
    void aRowIsAFinding() {
        JudgedDocument judged = JudgedExamples.fromText();
        List<FindingRow> rows = FindingRow.of(judged, Messages.in(Locale.ENGLISH));

        assertThat(rows)
                .extracting(FindingRow::rule)
                .isEqualTo(judged.report().findings().stream()
                        .flatMap(finding -> finding.each().stream())
                        .map(Finding::ruleId)
                        .toList());
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.path()).isEqualTo("văn bản/hd 5.txt");
            assertThat(row.office()).isEqualTo(CleanDocuments.party().header().issuer());
            assertThat(row.year())
                    .isEqualTo(CleanDocuments.party().header().issuedOn().getYear());
            assertThat(row.code()).isEqualTo("5-HD/BTGTU");
            assertThat(row.regime()).isEqualTo(judged.report().regime().id());
            assertThat(row.error()).isNull();
        });
        assertThat(rows.get(0).line()).isPositive();
        assertThat(rows.get(0).paragraph()).isNull();
    }

    @Test
    void aFindingInAWordFileHasItsParagraph() {
        assertThat(FindingRow.of(JudgedExamples.laidOut(), Messages.in(Locale.ENGLISH)))
                .anySatisfy(row -> {
                    assertThat(row.paragraph()).isPositive();
                    assertThat(row.column()).isPositive();
                    assertThat(row.line()).isNull();
                });
    }

    @Test
    void aDocumentWithoutFindingsHasOneRowWithoutARule() {
        assertThat(FindingRow.of(JudgedExamples.clean(), Messages.in(Locale.ENGLISH)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.rule()).isNull();
                    assertThat(row.message()).isNull();
                    assertThat(row.code()).isNotNull();
                });
    }

    @Test
    void csvIsReadBackAsItsRows() {
        List<List<String>> table =
                csv(Run.of(CSV, JudgedExamples.fromText(), JudgedExamples.hostile(true), JudgedExamples.clean()));

        assertThat(table.get(0)).isEqualTo(FindingRow.COLUMNS);
        assertThat(table).allSatisfy(row -> assertThat(row).hasSameSizeAs(FindingRow.COLUMNS));
        assertThat(table.get(table.size() - 1).get(0)).isEqualTo(Run.REFUSED);
        assertThat(table.get(table.size() - 1).get(14)).contains("no such file");
        assertThat(table)
                .hasSize(2
                        + FindingRow.of(JudgedExamples.fromText(), Messages.in(Locale.ENGLISH))
                                .size()
                        + FindingRow.of(JudgedExamples.hostile(true), Messages.in(Locale.ENGLISH))
                                .size()
                        + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@a"})
    void aCellThatASpreadsheetWouldTakeForAFormulaIsDefused(String name) {
        assertThat(csv(CSV.beginning() + CSV.unreadable(name, "x")).get(1).get(0))
                .isEqualTo("'" + name);
    }

    @Test
    void whatSteersATerminalIsAnEscape() {
        assertThat(CSV.unreadable("a\u001b[31m\r\nb", "x"))
                .startsWith("a\\u001B[31m")
                .doesNotContain("\r\nb");
    }

    @Test
    void theByteOrderMarkStandsFirst() {
        assertThat(CSV.withByteOrderMark().beginning()).startsWith("\uFEFFpath,");
        assertThat(CSV.beginning()).startsWith("path,");
    }

    @Test
    void jsonLinesHaveAllColumnsInEachLine() {
        String report = Run.of(LINES, JudgedExamples.fromText(), JudgedExamples.hostile(true), JudgedExamples.clean());

        assertThat(report).endsWith("}\n");
        assertThat(report.lines()).allSatisfy(line -> {
            JsonNode row = JsonMapper.shared().readTree(line);
            assertThat(row.propertyNames()).containsExactlyElementsOf(FindingRow.COLUMNS);
        });
        assertThat(report.lines().count())
                .isEqualTo(csv(Run.of(
                                        CSV,
                                        JudgedExamples.fromText(),
                                        JudgedExamples.hostile(true),
                                        JudgedExamples.clean()))
                                .size()
                        - 1L);
    }

    @Test
    void noLineOfDocumentsIsKept() throws IOException {
        ReportStream stream = ReportStream.open(LINES, new StringBuilder());
        stream.add(JudgedExamples.fromText());
        stream.addUnreadable("x", "y");

        assertThat(stream.tally().documents()).isEmpty();
        assertThat(stream.tally().unreadable()).isEqualTo(1);
        assertThat(stream.tally().rules()).isNotEmpty();
    }

    /** Reads CSV as RFC 4180 says. */
    private static List<List<String>> csv(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                boolean escaped = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (c != '"' || escaped) {
                    cell.append(c);
                    i += escaped ? 1 : 0;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || c == '\r') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\r') {
                    rows.add(row);
                    row = new ArrayList<>();
                    assertThat(text.charAt(++i)).isEqualTo('\n');
                }
            } else {
                cell.append(c);
            }
        }
        assertThat(row).isEmpty();
        return rows;
    }
}
