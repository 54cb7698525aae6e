package io.github.huongdan.serialization.grid;

import io.github.huongdan.model.Pointer;
import java.util.List;

/**
 * Where the text of a cell stands.
 *
 * @param row the index of the row in which the cell begins
 * @param cell the index of the cell among those of the row
 * @param stretches the lines of its text that are not blank, in order
 */
public record CellText(int row, int cell, List<Stretch> stretches) {

    /** Names the text by the pointer of its table. */
    public Pointer at(Pointer table) {
        return table.child("rows").child(row).child("cells").child(cell).child("text");
    }
}
