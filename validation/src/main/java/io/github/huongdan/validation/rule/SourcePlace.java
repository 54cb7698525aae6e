package io.github.huongdan.validation.rule;

import io.github.huongdan.source.Location;
import io.github.huongdan.source.Span;
import java.util.Objects;

/**
 * Where a finding stands in the source that the document was read from: the stretch is for programs that need the text, the location for
 * people.
 *
 * <p>Immutable and thread-safe.
 *
 * @param span the stretch of the source text; empty where something should have stood
 * @param location where it begins, in the terms of the source
 */
public record SourcePlace(Span span, Location location) {

    public SourcePlace {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(location, "location");
    }

    /** Returns the location, such as {@code 25:680} or {@code paragraph 12:4}. */
    @Override
    public String toString() {
        return location.toString();
    }
}
