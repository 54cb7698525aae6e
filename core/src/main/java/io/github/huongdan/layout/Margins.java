package io.github.huongdan.layout;

/**
 * The margins of a page (lề trang), in points.
 *
 * <p>Immutable and thread-safe.
 *
 * @param top from the upper edge to the text
 * @param bottom from the lower edge to the text
 * @param left from the left edge to the text
 * @param right from the right edge to the text
 * @param header from the upper edge to what stands above the text
 * @param footer from the lower edge to what stands below the text
 */
public record Margins(double top, double bottom, double left, double right, double header, double footer) {}
