package io.github.huongdan.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.CleanDocuments;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.LaidOut;
import io.github.huongdan.validation.Typescript;
import io.github.huongdan.validation.rule.Severity;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TextReportTest {

    private static final GuidanceDocument UNPADDED =
            CleanDocuments.party().toBuilder().header(h -> h.code("5-HD/BTGTU")).build();

    @Test
    void showsPlaceSeverityRuleLineAndCaret() {
        String[] lines = TextReport.in(Locale.ENGLISH)
                .render(warned("hd.txt", Typescript.of(UNPADDED)))
                .split("\n", -1);

        assertThat(lines[0]).startsWith("hd.txt:9:4: warning: ID-06 ");
        assertThat(lines[1]).isEqualTo("    Số 5-HD/BTGTU");
        assertThat(lines[2]).isEqualTo("       ^");
        assertThat(lines[3]).startsWith("    = ").contains("05");
        assertThat(lines[4]).contains("PARTY_2018", "66-QĐ/TW");
    }

    @Test
    void speaksVietnamese() {
        assertThat(TextReport.in(Locale.forLanguageTag("vi-VN")).render(warned("hd.json", ReadDocument.of(UNPADDED))))
                .startsWith("hd.json:/header/code/text: cảnh báo: ID-06 ");
    }

    @Test
    void showsTheReplacementAndWhatWasNotChecked() {
        String text = TextReport.in(Locale.ENGLISH).render(JudgedExamples.everything());

        assertThat(text.lines().filter(line -> line.startsWith("    = ")))
                .hasSize(3)
                .anyMatch(line -> line.contains("“05”"));
        assertThat(text.lines())
                .endsWith(
                        "Checked only in part, for want of the source text: SIG-07, TYP-12",
                        "Not checked, for want of the layout: TYP-18",
                        "Not checked, for want of a registry of acts: BAS-15, BAS-16");
    }

    @Test
    void countsTheDocumentsInWhichARuleWasNotChecked() {
        Tally tally = new Tally();
        tally.add(JudgedExamples.everything());
        tally.add(JudgedExamples.laidOut());
        tally.add(JudgedExamples.clean());

        assertThat(TextReport.in(Locale.ENGLISH).notChecked(tally).lines())
                .contains("Not checked, for want of a registry of acts (documents: 2): BAS-15, BAS-16")
                .hasSize(3);
    }

    @Test
    void saysWhatTheReaderNotedAboutTheWholeSource() {
        assertThat(TextReport.in(Locale.ENGLISH).render(JudgedExamples.noted()).lines())
                .first()
                .isEqualTo("noted.txt: note: No heading says what its division is for");
        assertThat(TextReport.in(Locale.ENGLISH).notes(JudgedExamples.noted()).lines())
                .hasSize(1);
    }

    @Test
    void letsAnApplicationSetOffTheSeverity() {
        Styling loud = new Styling() {
            @Override
            public String severity(Severity severity, String text) {
                return "<" + severity + ">";
            }
        };
        assertThat(TextReport.in(Locale.ENGLISH).styled(loud).render(warned("x", ReadDocument.of(UNPADDED))))
                .contains(": <WARNING>: ");
    }

    @Test
    void namesParagraphPageAndCellOfAWordFile() {
        String report = TextReport.in(Locale.ENGLISH).render(JudgedExamples.laidOut());

        assertThat(report.lines())
                .contains("    Số 5-HD/BTGTU")
                .anyMatch(line ->
                        line.startsWith("all.docx: paragraph 4, page 1, table 1, row 4, column 1: warning: ID-06 "))
                .anyMatch(line -> line.startsWith("all.docx: paragraph 7, page 2: info: TYP-12 "))
                .noneMatch(line -> line.contains(".docx:1") || line.contains("line "));
        assertThat(TextReport.in(Locale.forLanguageTag("vi")).render(JudgedExamples.laidOut()))
                .contains("all.docx: đoạn 4, trang 1, bảng 1, hàng 4, cột 1: cảnh báo: ID-06 ");
    }

    @Test
    void showsTheEndOfALineWithinAParagraphAsABlank() {
        ReadDocument typed = ReadDocument.of(
                UNPADDED,
                SourceMap.builder(SourceText.of("HƯỚNG DẪN\u000bvề rừng")).build());
        SourceRows paragraphs = Objects.requireNonNull(SourceRows.of(LaidOut.of(typed)));

        assertThat(Excerpt.of(paragraphs, new Span(10, 12))).isEqualTo(new Excerpt("HƯỚNG DẪN về rừng", 10, 2));
    }

    @Test
    void cutsALongLineAroundThePlace() {
        String line = "a".repeat(300) + "bcd" + "e".repeat(300);

        Excerpt excerpt = excerpt(line, 301, 3);

        assertThat(excerpt.text()).startsWith("…").endsWith("…").hasSize(102);
        assertThat(excerpt.text().substring(excerpt.indent(), excerpt.indent() + excerpt.width()))
                .isEqualTo("bcd");
    }

    @Test
    void showsTheWholeOfAShortLine() {
        assertThat(excerpt("Nơi nhận", 5, 4)).isEqualTo(new Excerpt("Nơi nhận", 4, 4));
    }

    @Test
    void countsColumnsNotCharacters() {
        assertThat(excerpt("\tư\u0301ng 漢 x", 9, 1)).isEqualTo(new Excerpt(" ư\u0301ng 漢 x", 8, 1));
        assertThat(excerpt("漢字", 1, 2).width()).isEqualTo(4);
    }

    @Test
    void aPlaceAfterTheLineHasOneMark() {
        assertThat(excerpt("Số 5", 5, 0)).isEqualTo(new Excerpt("Số 5", 4, 1));
    }

    @Test
    void aTerminalNeverSeesControlCharacters() {
        assertThat(excerpt("a\u001b[31mb", 1, 1).text()).doesNotContain("\u001b");
    }

    private static JudgedDocument warned(String name, ReadDocument read) {
        return new JudgedDocument(
                read.named(name), GuidanceValidator.standard().validate(read).atLeast(Severity.WARNING));
    }

    private static Excerpt excerpt(String line, int column, int length) {
        return Excerpt.of(new LineRows(SourceText.of(line)), new Span(column - 1, column - 1 + length));
    }
}
