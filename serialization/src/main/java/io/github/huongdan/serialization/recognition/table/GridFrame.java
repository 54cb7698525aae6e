package io.github.huongdan.serialization.recognition.table;

import io.github.huongdan.serialization.recognition.line.TextLine;
import io.github.huongdan.serialization.recognition.source.Extract;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first frame of a typed table, {@code +----+----+}: the columns of the text at which its columns begin and end. */
final class GridFrame {

    private static final char CORNER = '+';
    private static final char BAR = '|';
    private static final int MOST_COLUMNS = 200;

    /** Where each column begins, and where the last ends. */
    private final int[] bounds;

    private GridFrame(int[] bounds) {
        this.bounds = bounds;
    }

    /** Reads a frame that is drawn from end to end; null where the line is none. */
    static @Nullable GridFrame of(TextLine line) {
        String text = line.text();
        int last = text.length() - 1;
        if (line.paragraph() != null || last < 2 || text.charAt(0) != CORNER || text.charAt(last) != CORNER) {
            return null;
        }
        int[] found = new int[MOST_COLUMNS + 1];
        int count = 0;
        for (int at = 0; at <= last; at++) {
            char c = text.charAt(at);
            if (c == CORNER && count <= MOST_COLUMNS) {
                found[count++] = line.indent() + at;
            } else if (c != '-' && c != '=' && c != ':') {
                return null;
            }
        }
        return new GridFrame(Arrays.copyOf(found, count));
    }

    static GridFrame require(TextLine line) {
        GridFrame frame = of(line);
        if (frame == null) {
            throw new IllegalArgumentException("The line is no frame");
        }
        return frame;
    }

    /** Whether a line begins and ends as one of the table does, and within its frame. */
    boolean holds(TextLine line) {
        String text = line.text();
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        return line.paragraph() == null
                && (first == BAR || first == CORNER)
                && (last == BAR || last == CORNER)
                && line.indent() == bounds[0]
                && line.end() <= bounds[bounds.length - 1] + 1;
    }

    /** Whether a line is drawn below a cell of the row above it. */
    boolean parts(TextLine line) {
        for (int column = 0; column < bounds.length - 1 && bounds[column] < line.end(); column++) {
            if (at(line, bounds[column]) == CORNER && drawnBelow(line, column)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is drawn along a column from end to end. */
    boolean drawnBelow(TextLine line, int column) {
        char drawn = at(line, bounds[column] + 1);
        boolean whole = drawn == '-' || drawn == '=' || drawn == ':';
        for (int at = bounds[column] + 1; whole && at < bounds[column + 1]; at++) {
            char c = at(line, at);
            whole = c == '-' || c == '=' || c == ':';
        }
        return whole;
    }

    /** Whether the frame parts the rows that head the columns from the others. */
    boolean heads(TextLine line) {
        return line.text().indexOf('=') >= 0;
    }

    /** How many columns the longest of the lines reaches. */
    int columnsOf(List<TextLine> lines) {
        int end = 0;
        for (TextLine line : lines) {
            end = Math.max(end, line.end());
        }
        int columns = 0;
        while (columns < bounds.length - 1 && bounds[columns] + 1 < end) {
            columns++;
        }
        return columns;
    }

    /** Whether a bar stands before a column in all lines. */
    boolean dividesAll(List<TextLine> lines, int column) {
        for (TextLine line : lines) {
            char c = at(line, bounds[column]);
            if (c != BAR && c != CORNER) {
                return false;
            }
        }
        return true;
    }

    /** What stands in a line from one column to before another. */
    Extract between(TextLine line, int column, int end) {
        int from = Math.min(
                Math.max(bounds[column] + 1 - line.indent(), 0), line.words().length());
        int to = Math.min(
                Math.max(bounds[end] - line.indent(), from), line.words().length());
        return line.words().part(from, to);
    }

    private static char at(TextLine line, int column) {
        int at = column - line.indent();
        return at >= 0 && at < line.text().length() ? line.text().charAt(at) : ' ';
    }
}
