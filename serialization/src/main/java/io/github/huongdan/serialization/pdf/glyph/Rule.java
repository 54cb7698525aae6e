package io.github.huongdan.serialization.pdf.glyph;

/**
 * A straight line that is drawn on a page, in points from its top left.
 *
 * <p>Immutable and thread-safe.
 */
public record Rule(double left, double top, double right, double bottom) {

    public boolean horizontal() {
        return right - left > bottom - top;
    }

    public double length() {
        return Math.max(right - left, bottom - top);
    }
}
