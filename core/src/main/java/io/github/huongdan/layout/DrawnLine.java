package io.github.huongdan.layout;

/**
 * A straight line that is drawn (đường kẻ), as under the motto or the issuer's name; borders of paragraphs and tables are not among them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param anchor the offset in the source text of the paragraph that it is drawn beside
 * @param length how long it is, in points
 * @param horizontal whether it lies
 */
public record DrawnLine(int anchor, double length, boolean horizontal) {}
