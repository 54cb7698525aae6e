package io.github.huongdan.serialization.word.doc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a file says of a row of a table. Not thread-safe. */
final class RowLook {

    /** What it says of a cell. Not thread-safe. */
    static final class Cell {
        boolean goesOnAcross;
        boolean beginsDown;
        boolean goesOnDown;

        /** Whether borders are drawn about it; null where the table decides. */
        @Nullable
        Boolean bordered;
    }

    /** Where cells begin and the last ends, in twentieths of a point. */
    final List<Integer> edges = new ArrayList<>();

    final List<Cell> cells = new ArrayList<>();
    boolean header;

    @Nullable
    Boolean bordered;

    Cell cell(int index) {
        return index < cells.size() ? cells.get(index) : new Cell();
    }
}
