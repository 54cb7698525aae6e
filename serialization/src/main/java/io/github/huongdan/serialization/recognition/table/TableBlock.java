package io.github.huongdan.serialization.recognition.table;

import io.github.huongdan.serialization.recognition.line.TextLine;
import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.source.CellPlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of a table, by the cells in which they stand.
 *
 * @param shape its cells, blank ones as well
 * @param cells the cells that are not blank, with their lines
 */
public record TableBlock(TableShape shape, Map<CellPlace, List<Extract>> cells) {

    /**
     * Takes lines of which the source states that all stand in one table.
     *
     * @param shapes the shapes of the tables, by their numbers
     */
    public static TableBlock stated(List<TextLine> lines, Map<Integer, TableShape> shapes) {
        Map<CellPlace, List<Extract>> cells = new LinkedHashMap<>();
        int number = 0;
        for (TextLine line : lines) {
            CellPlace cell = line.cell();
            if (cell == null) {
                throw new IllegalArgumentException("A line of a table stands in no cell");
            }
            number = cell.table();
            cells.computeIfAbsent(cell, place -> new ArrayList<>()).add(line.words());
        }
        TableShape shape = shapes.get(number);
        return new TableBlock(shape == null ? new TableShape(List.copyOf(cells.keySet()), 0, false) : shape, cells);
    }

    /** All words of the table. */
    public Extract words() {
        return Extract.join(cells.values().stream().flatMap(List::stream).toList());
    }
}
