package io.github.huongdan.serialization.recognition.table;

import io.github.huongdan.serialization.recognition.line.TextLine;
import io.github.huongdan.serialization.recognition.source.Markup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of a text, those of tables whose cells hold several lines as lines that state their cells.
 *
 * @param lines the lines
 * @param shapes the shapes of the tables, by their numbers
 */
public record TypedTables(List<TextLine> lines, Map<Integer, TableShape> shapes) {

    /** Finds the tables among lines whose cells hold several lines each: those with frames, and those with breaks in their rows. */
    public static TypedTables in(List<TextLine> lines) {
        Map<Integer, TableShape> shapes = new HashMap<>();
        List<TextLine> stated = new ArrayList<>();
        int copied = 0;
        int at = 0;
        while (at < lines.size()) {
            int number = shapes.size() + 1;
            int end = GridTable.end(lines, at);
            GridTable grid = end > at ? GridTable.read(lines.subList(at, end), number) : null;
            int rows = end > at ? at : PipeTable.rowsEnd(lines, at);
            if (grid != null && grid.holdsAll(lines.subList(at, end))) {
                stated.addAll(lines.subList(copied, at));
                stated.addAll(grid.stated());
                shapes.put(number, grid.shape());
                copied = end;
            } else if (rows > at && lines.subList(at, rows).stream().anyMatch(row -> Markup.breaks(row.text()))) {
                TableBlock table = PipeTable.read(lines.subList(at, rows), number);
                stated.addAll(lines.subList(copied, at));
                table.cells().forEach((place, cell) -> StatedCells.add(stated, place, cell));
                shapes.put(number, table.shape());
                copied = rows;
            }
            at = Math.max(Math.max(end, rows), at + 1);
        }
        if (copied == 0) {
            return new TypedTables(lines, Map.of());
        }
        stated.addAll(lines.subList(copied, lines.size()));
        return new TypedTables(stated, shapes);
    }
}
