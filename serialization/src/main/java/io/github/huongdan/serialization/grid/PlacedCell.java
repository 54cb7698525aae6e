package io.github.huongdan.serialization.grid;

import java.util.List;

/**
 * A cell on the grid of a table; rows and columns are counted from 0 and end before {@code bottom} and {@code right}.
 *
 * @param lines the lines of its text, without blanks around them; empty where it has no text
 */
record PlacedCell(int top, int bottom, int left, int right, List<String> lines) {

    /** Returns the length of the longest line in UTF-16 units. */
    int width() {
        int width = 0;
        for (String line : lines) {
            width = Math.max(width, line.length());
        }
        return width;
    }
}
