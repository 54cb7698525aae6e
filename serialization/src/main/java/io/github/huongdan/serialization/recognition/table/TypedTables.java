package io.github.huongdan.serialization.recognition.table;

import io.github.huongdan.serialization.recognition.line.TextLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of a text, those of tables with frames as lines that state their cells.
 *
 * @param lines the lines
 * @param shapes the shapes of the tables, by their numbers
 */
public record TypedTables(List<TextLine> lines, Map<Integer, TableShape> shapes) {

    /** Finds the tables with frames among lines. */
    public static TypedTables in(List<TextLine> lines) {
        Map<Integer, TableShape> shapes = new HashMap<>();
        List<TextLine> stated = new ArrayList<>();
        int copied = 0;
        int at = 0;
        while (at < lines.size()) {
            int end = GridTable.end(lines, at);
            int number = shapes.size() + 1;
            GridTable table = end > at ? GridTable.read(lines.subList(at, end), number) : null;
            if (table != null && table.holdsAll(lines.subList(at, end))) {
                stated.addAll(lines.subList(copied, at));
                stated.addAll(table.stated());
                shapes.put(number, table.shape());
                copied = end;
            }
            at = Math.max(end, at + 1);
        }
        if (copied == 0) {
            return new TypedTables(lines, Map.of());
        }
        stated.addAll(lines.subList(copied, lines.size()));
        return new TypedTables(stated, shapes);
    }
}
