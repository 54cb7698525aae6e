package io.github.huongdan.serialization.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.Table;
import io.github.huongdan.model.Table.Cell;
import io.github.huongdan.model.Table.Row;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in the cells, the drawing is read as what it shows. */
class AnyGridTest {

    private static final int MOST_STEPS = 1_000_000;

    @Property(tries = 2_000)
    void aTableComesBackAsItIsDrawn(@ForAll("tables") Table table) {
        PlacedTable placed = PlacedTable.of(table, MOST_STEPS);
        List<String> lines = GridWriter.lines(table);
        if (placed.columns() == 0) {
            assertThat(lines).isEmpty();
            return;
        }

        GridTable read = GridReader.read(lines, 0);

        assertThat(read).as(() -> String.join("\n", lines)).isNotNull();
        assertThat(read.table()).as(() -> String.join("\n", lines)).isEqualTo(placed.table());
        assertThat(read.end()).isEqualTo(lines.size());
        assertThat(lines).extracting(String::length).containsOnly(lines.get(0).length());
        assertThat(GridWriter.lines(read.table())).isEqualTo(lines);
        assertPlaces(read, lines);
    }

    private static void assertPlaces(GridTable read, List<String> lines) {
        int texts = 0;
        for (Row row : read.table().rows()) {
            texts += (int)
                    row.cells().stream().filter(cell -> cell.text() != null).count();
        }
        assertThat(read.texts()).hasSize(texts);
        for (CellText place : read.texts()) {
            String value = read.table()
                    .rows()
                    .get(place.row())
                    .cells()
                    .get(place.cell())
                    .text();
            String found = "";
            for (Stretch stretch : place.stretches()) {
                found += "\n".repeat(stretch.valueStart() - found.length());
                found += lines.get(stretch.line()).substring(stretch.start(), stretch.end());
            }
            assertThat(found).isEqualTo(value);
        }
    }

    /** Rectangular tables without spans and without blanks at the ends of lines, of which nothing is lost. */
    @Property(tries = 1_000)
    void aSimpleTableComesBackAsItWas(@ForAll("simple") Table table) {
        assertThat(GridReader.read(GridWriter.lines(table), 0).table()).isEqualTo(table);
    }

    @Property(tries = 1_000)
    void anyLinesGiveATableOrNone(@ForAll("drawings") List<String> lines) {
        int at = 0;
        while (at < lines.size()) {
            GridTable read = GridReader.read(lines, at);
            if (read != null) {
                assertThat(read.end()).isGreaterThan(at + 2);
                assertThat(GridReader.read(GridWriter.lines(read.table()), 0).table())
                        .isEqualTo(read.table());
            }
            at = read == null ? at + 1 : read.end();
        }
    }

    /** A drawing with characters changed. */
    @Provide
    Arbitrary<List<String>> drawings() {
        Arbitrary<List<Integer>> changes = Arbitraries.integers().list().ofMaxSize(6);
        return Combinators.combine(tables(), changes).as((table, places) -> {
            List<String> lines = new ArrayList<>(GridWriter.lines(table));
            lines.addAll(GridWriter.lines(Table.of(Row.of("z"))));
            for (int place : places) {
                int index = Math.floorMod(place, lines.size());
                StringBuilder line = new StringBuilder(lines.get(index));
                char changed = "+-=| x\u0301".charAt(Math.floorMod(place >> 4, 7));
                line.setCharAt(Math.floorMod(place >> 8, line.length()), changed);
                lines.set(index, line.toString());
            }
            return lines;
        });
    }

    @Provide
    Arbitrary<Table> tables() {
        Arbitrary<Integer> spans = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(6, 1),
                net.jqwik.api.Tuple.of(2, 2),
                net.jqwik.api.Tuple.of(1, 3),
                net.jqwik.api.Tuple.of(1, Integer.MAX_VALUE));
        Arbitrary<Cell> cells = Combinators.combine(texts(), spans, spans).as(Cell::new);
        Arbitrary<List<Row>> rows =
                cells.list().ofMaxSize(4).map(Row::new).list().ofMaxSize(5);
        return Combinators.combine(Arbitraries.integers().between(0, 6), rows).as(Table::new);
    }

    @Provide
    Arbitrary<Table> simple() {
        Arbitrary<String> texts = texts().map(text ->
                String.join("\n", text.lines().map(String::strip).toList()).strip());
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(columns -> Combinators.combine(
                                Arbitraries.integers().between(0, 1),
                                texts.map(Cell::of)
                                        .list()
                                        .ofSize(columns)
                                        .map(Row::new)
                                        .list()
                                        .ofMinSize(1)
                                        .ofMaxSize(4))
                        .as(Table::new));
    }

    /** Texts of what frames are made of, letters, marks that combine, halves of pairs, blanks and ends of lines. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("+-=| \t\n\\ạộx\u0301\u0323\u00a0\u3000\u2028")
                .withChars('\uD83D', '\uDE00')
                .ofMaxLength(12);
    }
}
