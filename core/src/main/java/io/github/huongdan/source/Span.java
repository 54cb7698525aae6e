package io.github.huongdan.source;

/**
 * A stretch of text by its offsets in UTF-16 units.
 *
 * <p>Immutable and thread-safe.
 *
 * @param start the offset of the first character, at least 0
 * @param end the offset after the last character, at least {@code start}
 */
public record Span(int start, int end) {

    /** Throws {@link IllegalArgumentException} where the offsets are not in order. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a span: " + start + " to " + end);
        }
    }

    /** Returns the number of UTF-16 units. */
    public int length() {
        return end - start;
    }
}
