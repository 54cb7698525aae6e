package io.github.huongdan.citation;

import io.github.huongdan.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A citation found in running text.
 *
 * <p>Immutable and thread-safe.
 *
 * @param span where the citation stands in the text, as long as its own text
 * @param citation what it says
 * @param pinpoint the part of the act it points at, as written before the type's name ({@code Điều 2}, {@code khoản 3
 *     Điều 5}); null where it cites the whole act
 */
public record CitationOccurrence(
        Span span, Citation citation, @Nullable String pinpoint) {}
