package io.github.huongdan.serialization.word.writing;

import io.github.huongdan.model.Table;

/** What stands below what in a document: a line or a table. */
sealed interface Piece {

    /**
     * A paragraph.
     *
     * @param style how it looks
     * @param lead words at its beginning that look as those before addressees do; empty in most
     * @param text its words
     */
    record Line(ParagraphStyle style, String lead, String text) implements Piece {

        Line(ParagraphStyle style, String text) {
            this(style, "", text);
        }
    }

    /**
     * A table of the text.
     *
     * @param table its cells
     */
    record Grid(Table table) implements Piece {}
}
