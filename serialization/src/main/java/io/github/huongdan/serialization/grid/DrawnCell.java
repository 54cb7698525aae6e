package io.github.huongdan.serialization.grid;

import java.util.ArrayList;
import java.util.List;

/** A cell while its lines are read. Not thread-safe. */
final class DrawnCell {

    /** Where its left and its right border stand in each line. */
    final int left;

    final int right;

    /** The number of the border that is its upper one, from 0. */
    final int top;

    /** The number of its lower one; -1 as long as it goes on. */
    int bottom = -1;

    final List<Stretch> stretches = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int lastLine;

    DrawnCell(int left, int right, int top) {
        this.left = left;
        this.right = right;
        this.top = top;
    }

    /** Takes in what stands between the borders in a line. */
    void add(int line, String content) {
        int start = left + 1;
        int end = right;
        while (start < end && Character.isWhitespace(content.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(content.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return;
        }
        if (!stretches.isEmpty()) {
            text.append("\n".repeat(line - lastLine));
        }
        stretches.add(new Stretch(text.length(), line, start, end));
        text.append(content, start, end);
        lastLine = line;
    }

    String text() {
        return text.toString();
    }
}
