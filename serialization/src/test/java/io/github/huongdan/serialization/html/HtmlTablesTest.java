package io.github.huongdan.serialization.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.LaidTable;
import io.github.huongdan.source.CellPlace;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class HtmlTablesTest {

    @Test
    void placesCellsPastThoseThatReachDown() {
        assertThat(cells("<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>"))
                .containsExactly("1,1 2x1", "1,2 1x2", "2,2 1x1", "2,3 1x1");
    }

    @Test
    void keepsSpansWithinTheTable() {
        assertThat(cells("<table><tr><td colspan=1000000000>a<tr><td>b<td rowspan=99>c<tr><td rowspan=0>d</table>"))
                .containsExactly("1,1 1x2", "2,1 1x1", "2,2 2x1", "3,1 1x1");
    }

    @Test
    void keepsBlankCells() {
        assertThat(cells("<table><tr><td><td>&nbsp;<td>a</table>")).containsExactly("1,1 1x1", "1,2 1x1", "1,3 1x1");
    }

    @Test
    void tellsRowsThatHeadColumnsAndLinesThatAreDrawn() {
        LaidTable headed = table("<table><thead><tr><th>a<th>b</thead><tr><td>c<td>d</table>");
        LaidTable plain = table("<table border=0><tr><td>a</table>");
        LaidTable ruled = table("<style>td{border:1px solid #000}</style><table><tr><td>a</table>");

        assertThat(headed.headerRows()).isEqualTo(1);
        assertThat(plain.bordered()).isFalse();
        assertThat(ruled.bordered()).isTrue();
    }

    @Test
    void passesThroughATableThatOnlyFrames() {
        assertThat(cells("<table><tr><td><p>a</p><table><tr><td>b<td>c</table></table>"))
                .containsExactly("-", "1,1 1x1", "1,2 1x1");
    }

    private static LaidTable table(String html) {
        return Objects.requireNonNull(ReadHtml.of(html).layout()).tables().get(0);
    }

    private static List<String> cells(String html) {
        return Objects.requireNonNull(ReadHtml.of(html).layout()).paragraphs().stream()
                .map(LaidParagraph::cell)
                .map(HtmlTablesTest::shown)
                .toList();
    }

    private static String shown(@org.jspecify.annotations.Nullable CellPlace cell) {
        return cell == null ? "-" : cell.row() + "," + cell.column() + " " + cell.rowSpan() + "x" + cell.columnSpan();
    }
}
