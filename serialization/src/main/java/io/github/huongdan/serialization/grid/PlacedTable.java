package io.github.huongdan.serialization.grid;

import io.github.huongdan.model.Table;
import io.github.huongdan.model.Table.Cell;
import io.github.huongdan.model.Table.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a table on its grid: each at the first place in its row that is free, as HTML puts them, none over another, and empty cells
 * where places were left. Columns and rows in which no cell begins are none: no drawing can show them.
 *
 * @param rows how many rows there are
 * @param columns how many columns there are
 * @param headerRows how many of the rows head the columns
 * @param cells the cells, from top to bottom and from left to right
 */
record PlacedTable(int rows, int columns, int headerRows, List<PlacedCell> cells) {

    /** Places the cells of a table; null where that takes more steps than are allowed. */
    static @Nullable PlacedTable of(Table table, long mostSteps) {
        Placing placing = new Placing(table, mostSteps);
        return placing.place() ? placing.placed() : null;
    }

    /** Returns the table that the drawing shows. */
    Table table() {
        List<List<Cell>> cellsOfRows = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            cellsOfRows.add(new ArrayList<>());
        }
        for (PlacedCell cell : cells) {
            String text = String.join("\n", cell.lines());
            cellsOfRows.get(cell.top()).add(new Cell(text, cell.right() - cell.left(), cell.bottom() - cell.top()));
        }
        return new Table(headerRows, cellsOfRows.stream().map(Row::new).toList());
    }
}
