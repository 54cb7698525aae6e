package io.github.huongdan.serialization.flow;

import io.github.huongdan.layout.LaidTable;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.source.CellPlace;
import io.github.huongdan.source.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A table while its cells are taken, row by row: where each begins when others reach down from above. Not thread-safe. */
public final class FlowTable {

    /** How many columns a table may have. */
    public static final int MOST_COLUMNS = 1000;

    private final Flow flow;
    private final int number;
    private final @Nullable CellPlace within;
    private final int start;
    private final int rows;
    private int columns;

    /** For each column, from 0, the last row that a cell from above takes there. */
    private int[] takenTo;

    private int row;
    private int column;
    private int widest;
    private int cellStart;
    private int headerRows;
    private int cells;
    private int bordered;

    /**
     * Begins a table.
     *
     * @param within the cell that it stands in; null where it stands in none
     * @param rows how many rows it has
     * @param columns how many columns it may have at most
     */
    public FlowTable(Flow flow, @Nullable CellPlace within, int rows, int columns) {
        flow.end();
        this.flow = flow;
        this.number = flow.countTable();
        this.within = within;
        this.start = flow.length();
        this.rows = rows;
        this.columns = Math.min(columns, MOST_COLUMNS);
        this.takenTo = new int[this.columns];
    }

    /** Begins a row. */
    public void row() {
        row++;
        column = 0;
    }

    /** Says that the row heads the columns, if all above do. */
    public void head() {
        headerRows += headerRows == row - 1 ? 1 : 0;
    }

    /** Says whether lines are drawn around the cell that has begun. */
    public void border(boolean drawn) {
        cells++;
        bordered += drawn ? 1 : 0;
    }

    /**
     * Begins a cell; returns its place.
     *
     * @param rowSpan how many rows it asks for; 0 for all that are left
     * @param columnSpan how many columns it asks for
     * @param after how many cells of the row come after it, for which columns are left
     */
    public CellPlace cell(int rowSpan, int columnSpan, int after) {
        while (column < columns && takenTo[column] >= row) {
            column++;
        }
        if (column >= columns) {
            grow();
        }
        int left = Math.max(1, rows - row + 1);
        int down = rowSpan <= 0 ? left : Math.min(rowSpan, left);
        int wide = 1;
        while (wide < columnSpan && column + wide + after < columns && takenTo[column + wide] < row) {
            wide++;
        }
        Arrays.fill(takenTo, column, column + wide, row + down - 1);
        flow.end();
        CellPlace place = new CellPlace(number, row, column + 1, down, wide, within);
        flow.cell(place);
        column += wide;
        widest = Math.max(widest, column);
        cellStart = flow.length();
        return place;
    }

    /** Ends a cell. */
    public void endCell() {
        flow.end();
        if (flow.length() == cellStart) {
            flow.blankParagraph();
        }
        flow.cell(within);
    }

    /** Ends the table. */
    public void end() {
        flow.end();
        flow.cell(within);
        Span span = new Span(start, Math.max(start, flow.length() - 1));
        flow.table(new LaidTable(
                number,
                span,
                Math.max(row, 1),
                Math.max(widest, 1),
                headerRows,
                bordered * 2 > cells || headerRows > 0,
                within));
    }

    /** Cells that reach down from above push others beyond what their row alone needs. */
    private void grow() {
        if (columns == MOST_COLUMNS) {
            throw new MalformedDocumentException(
                    "A table has more than " + MOST_COLUMNS + " columns", Place.at("table " + number + ", row " + row));
        }
        columns = Math.min(MOST_COLUMNS, columns + columns / 2 + 1);
        takenTo = Arrays.copyOf(takenTo, columns);
    }
}
