package io.github.huongdan.serialization.pdf.story;

import io.github.huongdan.source.Span;

/**
 * Letters with the box that they fill on a page, in points from its upper left corner as it is shown.
 *
 * <p>Immutable and thread-safe.
 *
 * @param span their stretch of the text
 * @param page the page, from 1
 * @param line the number of the printed line, from 1 on; no two lines of the file share one
 */
public record PrintedLetters(Span span, int page, int line, double left, double top, double right, double bottom) {}
