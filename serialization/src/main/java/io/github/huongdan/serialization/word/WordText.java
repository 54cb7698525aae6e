package io.github.huongdan.serialization.word;

import io.github.huongdan.layout.Layout;
import io.github.huongdan.reading.ReadingNote;
import io.github.huongdan.source.SourceText;
import java.util.List;
import java.util.Objects;

/**
 * The text of a Word file and how it looks, before any part of a document is recognised in it.
 *
 * <p>Each paragraph, blank or not, is a line that ends with LF; a break of a line inside a paragraph is U+000B. Those of the body come first, tables
 * row by row and cell by cell, text boxes after the paragraph that they are anchored in; then the notes that the body refers to; then what stands
 * above and below the text of pages, as far as it is shown. The number of an item of a list stands at its beginning as Word shows it. Changes
 * that are tracked are accepted, fields have their result; page numbers, optional hyphens, comments, pictures and embedded objects leave nothing. The
 * text is not normalised.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source the text
 * @param layout how it looks
 * @param notes what a person should know of the file before trusting the text, in the order of kinds, hidden stretches in their own order
 */
record WordText(SourceText source, Layout layout, List<ReadingNote> notes) {

    public WordText {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(layout, "layout");
        notes = List.copyOf(notes);
    }
}
