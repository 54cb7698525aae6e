package io.github.huongdan.serialization.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.huongdan.layout.LaidTable;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.CellPlace;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables, in whichever way their lines are drawn and over however many pages. */
class PdfTablesTest {

    private static final String[] ROWS = {"STT|Noi dung", "1|Xay dung ke hoach", "2|To chuc hoi nghi"};

    @ParameterizedTest
    @ValueSource(
            strings = {
                "85 640 60 20 re 145 640 300 20 re 85 620 60 20 re 145 620 300 20 re 85 600 60 20 re 145 600 300 20 re S",
                "85 600 360 60 re S 145 600 m 145 660 l S 85 620 m 445 620 l S 85 640 m 445 640 l S",
                "85 600 360 60 re s 145 600 1 60 re 85 620 360 0.5 re 85 640 360 .5 re f",
                "85 600 m 445 600 l 445 660 l 85 660 l s 145 600 m 145 660 l 85 620 m 445 620 l 85 640 m 445 640 l B"
            })
    void areReadByTheLinesAboutTheirCells(String lines) {
        Layout layout = read(RawPdf.ofPage(lines + cells(ROWS, 645))).layout();

        assertThat(layout.tables())
                .extracting(LaidTable::rows, LaidTable::columns)
                .containsExactly(tuple(3, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "W n", "f"})
    void areNoneWhereNoLineIsSeen(String painting) {
        String boxes = "85 640 60 20 re 145 640 300 20 re 85 620 60 20 re 145 620 300 20 re " + painting;

        assertThat(read(RawPdf.ofPage(boxes + cells(ROWS, 645))).layout().tables())
                .noneMatch(LaidTable::bordered);
    }

    @Test
    void goOnAtTheTopOfTheNextPage() {
        Layout layout = read(pages(new String[] {"1|Mot", "2|Hai"}, new String[] {"3|Ba", "4|Bon"}))
                .layout();

        assertThat(layout.tables()).hasSize(1);
        assertThat(layout.tables().get(0).rows()).isEqualTo(4);
        assertThat(layout.tables().get(0).headerRows()).isZero();
        assertThat(layout.paragraphs())
                .filteredOn(paragraph ->
                        paragraph.cell() != null && paragraph.cell().row() > 2)
                .hasSize(4)
                .allMatch(paragraph -> paragraph.page() == 2);
    }

    @Test
    void tellTheRowsThatEachPageRepeatsOnce() {
        ReadDocument read = read(pages(ROWS, new String[] {"STT|Noi dung", "3|Ba"}));

        assertThat(read.source().text()).containsOnlyOnce("Noi dung");
        assertThat(read.layout().tables())
                .extracting(LaidTable::rows, LaidTable::headerRows)
                .containsExactly(tuple(4, 1));
    }

    @Test
    void keepRepeatedRowsThatStandWhereRunningTextDoes() {
        ReadDocument read = read(pages(moved(boxes(ROWS)), moved(boxes(new String[] {"STT|Noi dung", "3|Ba"}))));

        assertThat(rowsOf(read)).containsExactly("STT|Noi dung", "1|Xay dung ke hoach", "2|To chuc hoi nghi", "3|Ba");
    }

    @Test
    void keepTheRowsOfPagesThatTheyFill() {
        String frame = "85 40 60 760 re 145 40 300 760 re S 85 780 m 445 780 l S ";
        RawPdf file = pages(
                frame + moved(cells(new String[] {"STT|Noi dung", "1|Xay dung"}, 655)),
                frame + moved(cells(new String[] {"STT|Noi dung", "2|Xay dung"}, 655)));

        assertThat(rowsOf(read(file))).containsExactly("STT|Noi dung", "1|Xay dung", "2|Xay dung");
    }

    /** Moves a content that stands in the middle to the top of its page. */
    private static String moved(String content) {
        return "1 0 0 1 0 130 cm " + content;
    }

    @Test
    void haveOneRowWhereAPageEndsWithinIt() {
        ReadDocument read = read(pages(new String[] {"1|Mot", "2|Xay dung"}, new String[] {"|ke hoach", "3|Ba"}));

        assertThat(rowsOf(read)).containsExactly("1|Mot", "2|Xay dung ke hoach", "3|Ba");
    }

    @Test
    void areTwoWhereTheirColumnsDiffer() {
        RawPdf file = pages(
                frame(145) + cells(ROWS, 645), frame(245) + cells(ROWS, 645).replace("150", "250"));

        assertThat(read(file).layout().tables()).hasSize(2);
    }

    private static List<String> rowsOf(ReadDocument read) {
        List<String> rows = new ArrayList<>();
        String text = read.source().text();
        read.layout().paragraphs().forEach(paragraph -> {
            CellPlace cell = paragraph.cell();
            String own =
                    text.substring(paragraph.span().start(), paragraph.span().end());
            if (cell.column() == 1) {
                rows.add(own);
            } else {
                boolean same = rows.get(rows.size() - 1).contains("|");
                rows.set(rows.size() - 1, rows.get(rows.size() - 1) + (same ? " " : "|") + own);
            }
        });
        return rows;
    }

    private static String frame(int middle) {
        return "85 600 360 60 re S " + middle + " 600 m " + middle
                + " 660 l S 85 620 m 445 620 l S 85 640 m 445 640 l S";
    }

    private static RawPdf pages(String[] first, String[] second) {
        return pages(boxes(first), boxes(second));
    }

    private static String boxes(String[] rows) {
        StringBuilder boxes = new StringBuilder();
        for (int i = 0; i < rows.length; i++) {
            int bottom = 640 - 20 * i;
            boxes.append("85 ")
                    .append(bottom)
                    .append(" 60 20 re 145 ")
                    .append(bottom)
                    .append(" 300 20 re S ");
        }
        return boxes + cells(rows, 645);
    }

    private static RawPdf pages(String first, String second) {
        return RawPdf.ofPage(first)
                .object(
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 7 0 R/Resources<</Font<</F 5 0 R>>>>>>")
                .stream("", second.getBytes(StandardCharsets.ISO_8859_1))
                .replace(2, "<</Type/Pages/Kids[3 0 R 6 0 R]/Count 2>>");
    }

    private static String cells(String[] rows, int bottom) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.length; i++) {
            String[] cells = rows[i].split("\\|");
            int at = bottom - 20 * i;
            text.append(" BT /F 10 Tf 90 ")
                    .append(at)
                    .append(" Td (")
                    .append(cells[0])
                    .append(") Tj ET");
            text.append(" BT /F 10 Tf 150 ")
                    .append(at)
                    .append(" Td (")
                    .append(cells[1])
                    .append(") Tj ET");
        }
        return text.toString();
    }

    private static ReadDocument read(RawPdf file) {
        return GuidancePdf.standard().read(file.bytes());
    }
}
