package io.github.huongdan.source;

/**
 * A place in a text as editors show it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param line the line, from 1
 * @param column the column, from 1, counted in UTF-16 units as Java, VS Code and SARIF's default do
 */
public record Position(int line, int column) implements Location, Comparable<Position> {

    /** Returns {@code line:column}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }

    @Override
    public int compareTo(Position other) {
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }
}
