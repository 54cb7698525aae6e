package io.github.huongdan.source;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The cell of a table (ô của bảng) in which something stands.
 *
 * <p>Immutable and thread-safe.
 *
 * @param table the number of the table, from 1, in the order in which the tables begin
 * @param row the row, from 1
 * @param column the column in which the cell begins, from 1
 * @param rowSpan how many rows it takes, at least 1
 * @param columnSpan how many columns it takes, at least 1
 * @param within the cell of another table in which this table stands; null where it stands in none
 */
public record CellPlace(
        int table,
        int row,
        int column,
        int rowSpan,
        int columnSpan,
        @Nullable CellPlace within) {

    // What a record brings for these two is made when it is first wanted: longer than a short file is read.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CellPlace that
                && table == that.table
                && row == that.row
                && column == that.column
                && rowSpan == that.rowSpan
                && columnSpan == that.columnSpan
                && Objects.equals(within, that.within);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * table + row) + column;
    }

    /** Returns the cell of the outermost table: this one where its table stands in no other. */
    public CellPlace outermost() {
        CellPlace cell = this;
        for (CellPlace outer = within; outer != null; outer = outer.within) {
            cell = outer;
        }
        return cell;
    }
}
