package io.github.huongdan.layout;

import io.github.huongdan.source.CellPlace;
import io.github.huongdan.source.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table of the source (bảng).
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its number among the tables, from 1, in the order in which they begin
 * @param span from the first character of its first cell to the last of its last
 * @param rows how many rows it has
 * @param columns how many columns it has
 * @param headerRows how many rows at its top are repeated on each page, as those of a heading are
 * @param bordered whether lines are drawn around its cells
 * @param within the cell that it stands in; null where it stands in none
 */
public record LaidTable(
        int number,
        Span span,
        int rows,
        int columns,
        int headerRows,
        boolean bordered,
        @Nullable CellPlace within) {

    public LaidTable {
        Objects.requireNonNull(span, "span");
    }
}
