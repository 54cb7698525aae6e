package io.github.huongdan.serialization.recognition.table;

import io.github.huongdan.serialization.recognition.line.TextLine;
import io.github.huongdan.serialization.recognition.source.Blank;
import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.source.CellPlace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table that is typed with frames, as pandoc and reStructuredText do: lines of {@code +---+} part the rows, {@code +===+} the rows that
 * head the columns, bars the cells. The signs of the first frame tell where columns begin. A cell takes several columns where a bar is left out in all of
 * its lines, several rows where the frame below it is left out.
 */
final class GridTable {

    /** A cell in the making. */
    private static final class OpenCell {

        private final int row;
        private final int column;
        private final int end;
        private int rowSpan = 1;
        private final List<Extract> lines = new ArrayList<>();

        OpenCell(int row, int column, int end) {
            this.row = row;
            this.column = column;
            this.end = end;
        }

        void add(Extract words) {
            if (!words.isEmpty()) {
                lines.add(words);
            }
        }
    }

    private static final String FRAME = "|+-=:";

    private final int number;
    private final GridFrame frame;
    private final List<OpenCell> cells = new ArrayList<>();
    private List<OpenCell> open = new ArrayList<>();
    private int rows;
    private int headerRows;

    private GridTable(int number, GridFrame frame) {
        this.number = number;
        this.frame = frame;
    }

    /** Where the table ends that begins at a line; the line itself where none does. */
    static int end(List<TextLine> lines, int start) {
        GridFrame frame = GridFrame.of(lines.get(start));
        if (frame == null) {
            return start;
        }
        int end = start + 1;
        int last = start;
        while (end < lines.size() && frame.holds(lines.get(end))) {
            last = GridFrame.of(lines.get(end)) != null ? end : last;
            end++;
        }
        return last > start + 1 ? last + 1 : start;
    }

    /** Reads the lines of one table. */
    static GridTable read(List<TextLine> lines, int number) {
        GridTable table = new GridTable(number, GridFrame.require(lines.get(0)));
        int start = 1;
        for (int at = 1; at < lines.size(); at++) {
            TextLine line = lines.get(at);
            if (GridFrame.of(line) != null || (at > start && table.frame.parts(line))) {
                table.row(lines.subList(start, at));
                table.part(line);
                start = at + 1;
            }
        }
        return table;
    }

    /** Whether its cells hold all that stands in the lines but the frame; what is drawn otherwise is no table. */
    boolean holdsAll(List<TextLine> lines) {
        int written = lines.stream().mapToInt(line -> words(line.words())).sum();
        int held = 0;
        for (OpenCell cell : cells) {
            held += cell.lines.stream().mapToInt(GridTable::words).sum();
        }
        return written == held;
    }

    private static int words(Extract words) {
        return (int) words.text()
                .chars()
                .filter(c -> FRAME.indexOf(c) < 0 && !Blank.is((char) c))
                .count();
    }

    /** Its cells, blank ones as well. */
    TableShape shape() {
        List<CellPlace> places = new ArrayList<>(cells.size());
        for (OpenCell cell : cells) {
            places.add(place(cell));
        }
        return new TableShape(places, headerRows, true);
    }

    /** Its lines as ones of which it is stated in what cells they stand. */
    List<TextLine> stated() {
        List<TextLine> lines = new ArrayList<>();
        for (OpenCell cell : cells) {
            StatedCells.add(lines, place(cell), cell.lines);
        }
        return lines;
    }

    private CellPlace place(OpenCell cell) {
        return new CellPlace(number, cell.row, cell.column + 1, cell.rowSpan, cell.end - cell.column, null);
    }

    /** Reads the lines of a row; cells that go on from above have none of their own here. */
    private void row(List<TextLine> lines) {
        rows++;
        int width = frame.columnsOf(lines);
        int column = 0;
        List<OpenCell> now = new ArrayList<>(open);
        while (column < width) {
            OpenCell above = goingOn(column);
            if (above != null) {
                lines.forEach(line -> above.add(frame.between(line, above.column, above.end)));
                column = above.end;
                continue;
            }
            int end = column + 1;
            while (end < width && !frame.dividesAll(lines, end)) {
                end++;
            }
            OpenCell cell = new OpenCell(rows, column, end);
            lines.forEach(line -> cell.add(frame.between(line, cell.column, cell.end)));
            cells.add(cell);
            now.add(cell);
            column = end;
        }
        open = now;
    }

    private @Nullable OpenCell goingOn(int column) {
        for (OpenCell cell : open) {
            if (cell.column <= column && column < cell.end) {
                return cell;
            }
        }
        return null;
    }

    /** Ends the cells below which the frame is drawn. */
    private void part(TextLine line) {
        List<OpenCell> goOn = new ArrayList<>();
        for (OpenCell cell : open) {
            if (!frame.drawnBelow(line, cell.column)) {
                cell.rowSpan++;
                goOn.add(cell);
                cell.add(frame.between(line, cell.column, cell.end));
                continue;
            }
            for (int column = cell.column + 1; column < cell.end; column++) {
                if (!frame.drawnBelow(line, column)) {
                    cell.add(frame.between(line, column, column + 1));
                }
            }
        }
        open = goOn;
        headerRows = headerRows == 0 && frame.heads(line) ? rows : headerRows;
    }
}
