package io.github.huongdan.serialization.recognition.line;

import io.github.huongdan.serialization.recognition.source.Extract;

/**
 * A stretch of a line that stands apart from the rest of it, as the columns of a letterhead do.
 *
 * @param words its content
 * @param column how many characters stand before it in its line
 */
public record Cell(Extract words, int column) {

    /** The column of a cell that the source states to be another than the first of its row. */
    static final int RIGHT = Integer.MAX_VALUE;

    String text() {
        return words.text();
    }

    int end() {
        return column + words.length();
    }
}
