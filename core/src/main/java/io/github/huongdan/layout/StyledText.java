package io.github.huongdan.layout;

import io.github.huongdan.source.Span;
import java.util.Objects;

/**
 * A stretch of the source text that has one style.
 *
 * <p>Immutable and thread-safe.
 *
 * @param span the stretch
 * @param style its style
 */
public record StyledText(Span span, TextStyle style) {

    public StyledText {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(style, "style");
    }
}
