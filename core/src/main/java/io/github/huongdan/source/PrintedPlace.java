package io.github.huongdan.source;

/**
 * Where a line is printed on a page: which of the page's lines it is, and the box that it fills, in points from the page's upper left corner.
 *
 * <p>Immutable and thread-safe.
 *
 * @param line its number among the lines of the page, from 1, as a person counts them; what stands side by side has the same number
 * @param left from the left edge of the page to where the line begins
 * @param top from the upper edge of the page to the upper edge of the line
 * @param right from the left edge of the page to where the line ends
 * @param bottom from the upper edge of the page to the lower edge of the line
 */
public record PrintedPlace(int line, double left, double top, double right, double bottom) {}
