package io.github.huongdan.annotation;

import io.github.huongdan.source.Span;

/**
 * How a place of the source has to look (định dạng), without a change of its words. It names only what is to become another; what is null in it
 * stays as it is. Lengths are in points.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Formatting permits TextFormatting, ParagraphFormatting, PageFormatting {

    /** Returns the stretch of the source text that it is about. */
    Span span();
}
