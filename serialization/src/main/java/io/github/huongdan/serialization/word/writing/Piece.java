package io.github.huongdan.serialization.word.writing;

import io.github.huongdan.model.Table;
import org.jspecify.annotations.Nullable;

/** What stands below what in a document: a line or a table. */
sealed interface Piece {

    /**
     * A paragraph.
     *
     * @param style how it looks
     * @param lead words at its beginning that look as those before addressees do; empty in most
     * @param text its words
     * @param labels the list whose next label Word counts before the words; null where it counts none
     */
    record Line(
            ParagraphStyle style,
            String lead,
            String text,
            @Nullable CountedLabels labels) implements Piece {

        Line(ParagraphStyle style, String text) {
            this(style, "", text);
        }

        Line(ParagraphStyle style, String lead, String text) {
            this(style, lead, text, null);
        }
    }

    /**
     * A table of the text.
     *
     * @param table its cells
     */
    record Grid(Table table) implements Piece {}
}
