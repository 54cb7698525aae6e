package io.github.huongdan.serialization.word.story;

import io.github.huongdan.source.Span;

/**
 * Which element of a file's main part a stretch of the text comes from.
 *
 * @param span the stretch
 * @param element the number of the element, as {@link io.github.huongdan.serialization.word.part.PartCursor#element()} counts
 */
public record Origin(Span span, int element) {}
