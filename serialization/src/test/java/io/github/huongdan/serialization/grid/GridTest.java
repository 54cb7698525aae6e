package io.github.huongdan.serialization.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.Pointer;
import io.github.huongdan.model.Table;
import io.github.huongdan.model.Table.Cell;
import io.github.huongdan.model.Table.Row;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {

    private static final Table SPANS = Table.builder()
            .headerRows(2)
            .row(new Row(List.of(new Cell("STT", 1, 2), new Cell("Số học sinh", 2, 1))))
            .row("Nam", "Nữ")
            .row("1", "210\n(lớp 1: 40)", null)
            .build();

    private static final List<String> DRAWN = List.of(
            "+-----+--------------------+",
            "| STT | Số học sinh        |",
            "|     +---------------+----+",
            "|     | Nam           | Nữ |",
            "+=====+===============+====+",
            "| 1   | 210           |    |",
            "|     | (lớp 1: 40)   |    |",
            "+-----+---------------+----+");

    private static GridTable read(String... lines) {
        return GridReader.read(List.of(lines), 0);
    }

    @Test
    void aSpanIsABorderLeftOut() {
        assertThat(GridWriter.lines(SPANS))
                .containsExactly(
                        "+-----+------------------+",
                        "| STT | Số học sinh      |",
                        "|     +-------------+----+",
                        "|     | Nam         | Nữ |",
                        "+=====+=============+====+",
                        "| 1   | 210         |    |",
                        "|     | (lớp 1: 40) |    |",
                        "+-----+-------------+----+");
        assertThat(GridReader.read(DRAWN, 0).table()).isEqualTo(SPANS);
        assertThat(GridReader.read(GridWriter.lines(SPANS), 0).table()).isEqualTo(SPANS);
    }

    @Test
    void eachTextHasItsPlace() {
        GridTable read = GridReader.read(DRAWN, 0);

        assertThat(read.end()).isEqualTo(8);
        assertThat(read.texts()).hasSize(6);
        CellText second = read.texts().get(5);
        assertThat(second.at(Pointer.PREAMBLE.child(1))).hasToString("/preamble/1/rows/2/cells/1/text");
        assertThat(second.stretches()).containsExactly(new Stretch(0, 5, 8, 11), new Stretch(4, 6, 8, 19));
        for (CellText text : read.texts()) {
            String value =
                    read.table().rows().get(text.row()).cells().get(text.cell()).text();
            for (Stretch stretch : text.stretches()) {
                assertThat(value.substring(stretch.valueStart()))
                        .startsWith(DRAWN.get(stretch.line()).substring(stretch.start(), stretch.end()));
            }
        }
    }

    @Test
    void drawingsOfOtherProgramsAreRead() {
        assertThat(read("  +---+---+", "  |a|b|cd|", "  +---+---+")).isNull();
        assertThat(read("  +---+---+  ", "  |a  |- b|", "  +---+---+", "").table())
                .isEqualTo(Table.of(Row.of("a", "- b")));
        assertThat(read("+===+===+", "| a | b |", "+---+---+", "| c     |", "+-------+")
                        .table())
                .isEqualTo(Table.of(Row.of("a", "b"), new Row(List.of(new Cell("c", 2, 1)))));
    }

    @Test
    void aLineOfACellMayLookLikeABorder() {
        Table table =
                Table.of(Row.of("-", "+---+", "|"), Row.of("----", "====", "+"), Row.of("| a |", "a || b", "-+-"));

        assertThat(GridReader.read(GridWriter.lines(table), 0).table()).isEqualTo(table);
    }

    @Test
    void aCellOverSeveralColumnsKeepsItsBars() {
        for (String text : List.of("|||||||||||||", "+++++++++++++", "a | b | c | d", "-------------")) {
            Table table =
                    Table.of(Row.of("1", "2", "3"), new Row(List.of(new Cell(text, 3, 1))), Row.of("4", "5", "6"));

            assertThat(GridReader.read(GridWriter.lines(table), 0).table()).isEqualTo(table);
        }
    }

    @Test
    void blankLinesWithinACellAreKept() {
        Table table = Table.of(Row.of("a\n\nb", "c"));

        assertThat(GridReader.read(GridWriter.lines(table), 0).table()).isEqualTo(table);
    }

    @Test
    void theHeaderMayBeTheWholeTable() {
        Table table = Table.builder().headerRows(1).row("a", "b").build();

        assertThat(GridWriter.lines(table)).last().isEqualTo("+===+===+");
        assertThat(GridReader.read(GridWriter.lines(table), 0).table()).isEqualTo(table);
    }

    @Test
    void placesLeftFreeBecomeEmptyCells() {
        Table ragged = Table.of(Row.of("a", "b", "c"), Row.of("d"), new Row(List.of()));

        assertThat(GridReader.read(GridWriter.lines(ragged), 0).table())
                .isEqualTo(Table.of(
                        Row.of("a", "b", "c"),
                        new Row(List.of(Cell.of("d"), new Cell(null, 2, 1))),
                        new Row(List.of(new Cell(null, 3, 1)))));
    }

    @Test
    void cellsDoNotStandOverOneAnother() {
        Table overlapping = Table.of(
                new Row(List.of(Cell.of("a"), new Cell("b", 1, 2), Cell.of("c"))),
                new Row(List.of(new Cell("d", 2, 1), Cell.of("e"))));

        assertThat(GridReader.read(GridWriter.lines(overlapping), 0).table())
                .isEqualTo(
                        Table.of(new Row(List.of(Cell.of("a"), new Cell("b", 1, 2), Cell.of("c"))), Row.of("d", "e")));
    }

    @Test
    void spansOfAnySizeAreDrawn() {
        int most = Integer.MAX_VALUE;
        Table wide = Table.of(
                new Row(List.of(new Cell("a", most, most), new Cell("b", most, 1))),
                new Row(List.of(new Cell("c", 1, most))));

        assertThat(GridReader.read(GridWriter.lines(wide), 0).table())
                .isEqualTo(Table.of(new Row(List.of(new Cell("a", 1, 2), new Cell("b", 2, 1))), Row.of("c", null)));
    }

    @Test
    void whatHasNoCellIsNotDrawn() {
        assertThat(GridWriter.lines(Table.of())).isEmpty();
        assertThat(GridWriter.lines(Table.of(new Row(List.of()), new Row(List.of()))))
                .isEmpty();
    }

    @Test
    void aFrameMuchLargerThanItsTextIsLeftOut() {
        List<Row> rows = new ArrayList<>(Collections.nCopies(20_000, Row.of("", "")));
        rows.set(7, Row.of("x".repeat(100_000), "y\nz"));

        assertThat(GridWriter.lines(new Table(0, rows))).containsExactly("x".repeat(100_000), "y", "z");
    }

    @Test
    void aTableThatIsCutOffEndsAtItsLastWholeRow() {
        GridTable read = read("+---+", "| a |", "+---+", "| b |", "x");

        assertThat(read.table()).isEqualTo(Table.of(Row.of("a")));
        assertThat(read.end()).isEqualTo(3);
    }

    @Test
    void twoTablesAreNotOne() {
        List<String> lines = List.of("+---+", "| a |", "+---+", "+---+", "| b |", "+---+");

        assertThat(GridReader.read(lines, 0).end()).isEqualTo(3);
        assertThat(GridReader.read(lines, 3).table()).isEqualTo(Table.of(Row.of("b")));
    }

    /** Lines that count how often one of them is looked at. */
    private static final class Counted extends AbstractList<String> {

        private final List<String> lines;
        private int looks;

        private Counted(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public String get(int index) {
            looks++;
            return lines.get(index);
        }

        @Override
        public int size() {
            return lines.size();
        }
    }

    @Test
    void noLineIsLookedAtOftenHoweverTheFrameBreaksOff() {
        int many = 3_000;
        List<List<String>> patterns = List.of(
                List.of("+-+"),
                List.of("+-+", "| |"),
                List.of("+---+", "| a |", "+ - +"),
                List.of("+---+---+", "| a | b |", "|   +---+", "|   | c |"),
                List.of("+---+---+", "| a | b |", "|   +---+", "|   | c |", "+---+---"),
                List.of(" +-+", "+-+"));

        for (List<String> pattern : patterns) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                lines.add(pattern.get(i % pattern.size()));
            }
            Counted counted = new Counted(lines);
            for (int at = 0; at < many; ) {
                GridTable read = GridReader.read(counted, at);
                at = read == null ? at + 1 : read.end();
            }

            assertThat(counted.looks).as("%s", pattern).isLessThan(12 * many);
        }
    }

    @Test
    void whatIsNotDrawnThroughIsNoTable() {
        assertThat(read("+---+")).isNull();
        assertThat(read("+---+", "| a |")).isNull();
        assertThat(read("+---+", "+---+")).isNull();
        assertThat(read("+---+", "| a  |", "+---+")).isNull();
        assertThat(read("+-+-+", "| a |", "+---+").table()).isEqualTo(Table.of(Row.of("a")));
        assertThat(read("++", "||", "++")).isNull();
        assertThat(read("+--", "|  ", "+--")).isNull();
        assertThat(read("a")).isNull();
        assertThat(read("")).isNull();
        assertThat(GridReader.opens("+--+==+ ")).isTrue();
        assertThat(GridReader.opens("+ -+")).isFalse();
        assertThat(GridReader.opens("---")).isFalse();
    }
}
