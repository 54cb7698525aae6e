package io.github.huongdan.layout;

import io.github.huongdan.source.Span;
import java.util.Objects;

/**
 * A line as it is printed on a page (dòng in): a stretch of the source text with the box that it fills. Lengths are in points, from the upper left corner
 * of the page.
 *
 * <p>Immutable and thread-safe.
 *
 * @param span the stretch
 * @param page the page, from 1
 * @param number which row of letters on the page it stands in, from 1; what stands side by side has the same number
 * @param left from the left edge of the page to the line
 * @param top from the upper edge of the page to the line
 * @param right from the left edge of the page to the line's end
 * @param bottom from the upper edge of the page to the line's lower edge
 */
public record PrintedLine(Span span, int page, int number, double left, double top, double right, double bottom) {
    public PrintedLine {
        Objects.requireNonNull(span, "span");
    }
}
