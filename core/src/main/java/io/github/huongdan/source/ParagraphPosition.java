package io.github.huongdan.source;

import org.jspecify.annotations.Nullable;

/**
 * A place in a source that has paragraphs, such as a Word file.
 *
 * <p>Immutable and thread-safe.
 *
 * @param paragraph the number of the paragraph among those that are not blank, from 1
 * @param column how many UTF-16 units of the paragraph stand before the place, and one
 * @param page the page on which the paragraph begins, or on which the place is printed where that is known, from 1; null where the source does not say
 * @param cell the cell of a table that the paragraph stands in; null outside tables
 * @param printed where on the page the line of the place is printed; null where the source does not say, as a Word file
 */
public record ParagraphPosition(
        int paragraph,
        int column,
        @Nullable Integer page,
        @Nullable CellPlace cell,
        @Nullable PrintedPlace printed) implements Location {

    /** A place of which nobody knows where it is printed. */
    public ParagraphPosition(int paragraph, int column, @Nullable Integer page, @Nullable CellPlace cell) {
        this(paragraph, column, page, cell, null);
    }

    /** Returns {@code paragraph NUMBER:COLUMN}. */
    @Override
    public String toString() {
        return "paragraph " + paragraph + ":" + column;
    }
}
