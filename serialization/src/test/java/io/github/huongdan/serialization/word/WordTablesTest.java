package io.github.huongdan.serialization.word;

import static io.github.huongdan.serialization.word.Docx.body;
import static io.github.huongdan.serialization.word.Docx.cell;
import static io.github.huongdan.serialization.word.Docx.p;
import static io.github.huongdan.serialization.word.Docx.row;
import static io.github.huongdan.serialization.word.Docx.table;
import static io.github.huongdan.serialization.word.ReadWord.paragraph;
import static io.github.huongdan.serialization.word.ReadWord.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.layout.LaidTable;
import io.github.huongdan.source.CellPlace;
import io.github.huongdan.source.Span;
import org.junit.jupiter.api.Test;

class WordTablesTest {

    @Test
    void readsRowByRowAndCellByCell() {
        WordText word = read(body(
                p("Trước"),
                table(row(cell(p("A") + p("B")), cell(p("C"))), row(cell("<w:p/>"), cell(p("D")))),
                p("Sau")));

        assertThat(word.source().text()).isEqualTo("Trước\nA\nB\nC\n\nD\nSau\n");
        assertThat(paragraph(word, "Trước").cell()).isNull();
        assertThat(paragraph(word, "B").cell()).isEqualTo(new CellPlace(1, 1, 1, 1, 1, null));
        assertThat(paragraph(word, "C").cell()).isEqualTo(new CellPlace(1, 1, 2, 1, 1, null));
        assertThat(paragraph(word, "D").cell()).isEqualTo(new CellPlace(1, 2, 2, 1, 1, null));
        assertThat(paragraph(word, "Sau").cell()).isNull();
        assertThat(word.layout().tables()).containsExactly(new LaidTable(1, new Span(6, 14), 2, 2, 0, false, null));
    }

    @Test
    void knowsMergedCells() {
        WordText word = read(body(table(
                row(cell("<w:gridSpan w:val=\"2\"/>", p("rộng")), cell("<w:vMerge w:val=\"restart\"/>", p("cao"))),
                row(cell(p("trái")), cell(p("giữa")), cell("<w:vMerge/>", p("tiếp"))),
                "<w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>" + cell(p("cuối")) + "</w:tr>")));

        assertThat(paragraph(word, "rộng").cell()).isEqualTo(new CellPlace(1, 1, 1, 1, 2, null));
        assertThat(paragraph(word, "cao").cell()).isEqualTo(new CellPlace(1, 1, 3, 2, 1, null));
        assertThat(paragraph(word, "tiếp").cell()).isEqualTo(new CellPlace(1, 1, 3, 2, 1, null));
        assertThat(paragraph(word, "giữa").cell()).isEqualTo(new CellPlace(1, 2, 2, 1, 1, null));
        assertThat(paragraph(word, "cuối").cell()).isEqualTo(new CellPlace(1, 3, 3, 1, 1, null));
        assertThat(word.layout().tables()).extracting(LaidTable::columns).containsExactly(3);
    }

    @Test
    void knowsTablesInsideCells() {
        WordText word = read(body(table(row(cell(p("ngoài") + table(row(cell(p("trong")))) + p("sau"))))));

        CellPlace outer = new CellPlace(1, 1, 1, 1, 1, null);
        assertThat(paragraph(word, "trong").cell()).isEqualTo(new CellPlace(2, 1, 1, 1, 1, outer));
        assertThat(paragraph(word, "sau").cell()).isEqualTo(outer);
        assertThat(word.layout().tables()).extracting(LaidTable::within).containsExactly(null, outer);
    }

    @Test
    void countsTheRowsOfAHeading() {
        String head = "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell(p("TT")) + "</w:tr>";

        WordText word = read(body(table(head, head, row(cell(p("1"))), head)));

        assertThat(word.layout().tables()).extracting(LaidTable::headerRows).containsExactly(2);
    }

    @Test
    void seesBordersOfTheTableTheStyleAndTheCells() {
        String single = "<w:top w:val=\"single\"/>";
        String none = "<w:top w:val=\"nil\"/>";
        String ruled = "<w:tcBorders>" + single + "</w:tcBorders>";
        String rows = row(cell(p("A")), cell(p("B")));
        String styled = "<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/>";
        WordText word = read(body(
                        "<w:tbl><w:tblPr><w:tblBorders>" + single + "</w:tblBorders></w:tblPr>" + rows + "</w:tbl>",
                        styled + "</w:tblPr>" + rows + "</w:tbl>",
                        styled + "<w:tblBorders>" + none + "</w:tblBorders></w:tblPr>" + rows + "</w:tbl>",
                        table(row(cell(ruled, p("A")), cell(ruled, p("B")), cell(p("C")))))
                .styles("<w:style w:type=\"table\" w:styleId=\"Grid\"><w:tblPr><w:tblBorders>" + single
                        + "</w:tblBorders></w:tblPr></w:style>"));

        assertThat(word.layout().tables()).extracting(LaidTable::bordered).containsExactly(true, true, false, true);
    }

    @Test
    void doesNotTurnThePageInACell() {
        String turning = "<w:p><w:r><w:lastRenderedPageBreak/><w:br w:type=\"page\"/></w:r>" + Docx.r("A") + "</w:p>";

        WordText word = read(body(table(row(cell(turning))), p("Sau")));

        assertThat(paragraph(word, "A").pageBreakBefore()).isFalse();
        assertThat(paragraph(word, "Sau").page()).isEqualTo(2);
        assertThat(paragraph(word, "Sau").pageBreakBefore()).isFalse();
    }

    @Test
    void goesOnOnThePageThatTheLongestCellReached() {
        String recorded = "<w:r><w:lastRenderedPageBreak/></w:r>";
        String turning = "<w:p>" + recorded + Docx.r("qua trang") + "</w:p>";

        WordText word = read(body(table(row(cell(p("A") + turning), cell(p("B") + turning))), p("Sau")));

        assertThat(paragraph(word, "B").page()).isEqualTo(1);
        assertThat(paragraph(word, "Sau").page()).isEqualTo(2);
    }
}
