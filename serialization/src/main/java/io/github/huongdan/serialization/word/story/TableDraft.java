package io.github.huongdan.serialization.word.story;

import io.github.huongdan.layout.LaidTable;
import io.github.huongdan.source.Span;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table while it is read. Not thread-safe. */
final class TableDraft {

    private final int number;
    private final @Nullable CellDraft within;
    private int start;
    private int end;

    /** The id of the table's style; null where it names none. */
    @Nullable
    String style;

    /** Whether the table draws borders about cells that do not say. */
    boolean bordered;

    private int rows;
    private int pageOfRow = 1;
    private int lastPageOfRow = 1;
    private int gridColumns;
    private int headerRows;
    private int cells;
    private int borderedCells;

    /** The column, from 1, in which the next cell of the row begins. */
    private int column = 1;

    private @Nullable CellDraft cell;
    private @Nullable Boolean cellBordered;

    /** The cells that go on from the row above into the present one, and from the present one into the next, by column. */
    private Map<Integer, CellDraft> fromAbove = new HashMap<>();

    private Map<Integer, CellDraft> intoBelow = new HashMap<>();

    TableDraft(int number, int start, @Nullable CellDraft within) {
        this.number = number;
        this.start = start;
        this.end = start;
        this.within = within;
    }

    int number() {
        return number;
    }

    void gridColumn() {
        gridColumns++;
    }

    void startRow(int page) {
        rows++;
        pageOfRow = page;
        lastPageOfRow = page;
        column = 1;
        fromAbove = intoBelow;
        intoBelow = new HashMap<>();
    }

    /** Returns the page on which the row begins. */
    int pageOfRow() {
        return pageOfRow;
    }

    /** Returns the last page that a cell of the row reached. */
    int lastPageOfRow() {
        return lastPageOfRow;
    }

    /** Takes back a row that is not there. */
    void dropRow() {
        rows--;
        intoBelow = fromAbove;
    }

    void leaveOut(int columns) {
        column += columns;
    }

    void headRow() {
        headerRows += headerRows == rows - 1 ? 1 : 0;
    }

    void startCell() {
        cell = new CellDraft(number, Math.max(rows, 1), column, within);
        cellBordered = null;
    }

    /** Returns the cell that is open; null between cells. */
    @Nullable
    CellDraft cell() {
        return cell;
    }

    void columnSpan(int count) {
        if (cell != null) {
            cell.takeColumns(count);
            column = cell.column() + count - 1;
        }
    }

    void cellBordered(boolean value) {
        cellBordered = value;
    }

    /** Begins cells that go on below, or goes on with the one above. */
    void merge(boolean begins) {
        CellDraft own = cell;
        if (own == null) {
            return;
        }
        CellDraft origin = begins ? null : fromAbove.get(own.column());
        if (origin != null) {
            origin.takeRowsTo(rows);
            cell = origin;
        }
        intoBelow.put(own.column(), origin == null ? own : origin);
    }

    void endCell(int page) {
        cell = null;
        lastPageOfRow = Math.max(lastPageOfRow, page);
        column++;
        gridColumns = Math.max(gridColumns, column - 1);
        cells++;
        if (cellBordered == null ? bordered : cellBordered) {
            borderedCells++;
        }
    }

    void end(int textEnd) {
        cell = null;
        end = Math.max(start, textEnd);
    }

    void move(int distance) {
        start += distance;
        end += distance;
    }

    LaidTable laid() {
        return new LaidTable(
                number,
                new Span(start, end),
                rows,
                gridColumns,
                headerRows,
                borderedCells * 2 > cells,
                within == null ? null : within.place());
    }
}
