package io.github.huongdan.serialization.word.story;

import io.github.huongdan.source.CellPlace;
import org.jspecify.annotations.Nullable;

/** A cell of a table while the table is read: how many rows it takes shows later. Not thread-safe. */
final class CellDraft {

    private final int table;
    private final int row;
    private final int column;
    private final @Nullable CellDraft within;
    private int rowSpan = 1;
    private int columnSpan = 1;
    private @Nullable CellPlace place;

    CellDraft(int table, int row, int column, @Nullable CellDraft within) {
        this.table = table;
        this.row = row;
        this.column = column;
        this.within = within;
    }

    int column() {
        return column;
    }

    void takeColumns(int count) {
        columnSpan = count;
    }

    void takeRowsTo(int last) {
        rowSpan = last - row + 1;
    }

    /** Returns the cell after its table is read. */
    CellPlace place() {
        CellPlace made = place;
        if (made == null) {
            made = new CellPlace(table, row, column, rowSpan, columnSpan, within == null ? null : within.place());
            place = made;
        }
        return made;
    }
}
