package io.github.huongdan.layout;

import io.github.huongdan.source.PrintedPlace;
import io.github.huongdan.source.Span;
import java.util.Objects;

/**
 * A line as it is printed on a page (dòng in).
 *
 * <p>Immutable and thread-safe.
 *
 * @param span its stretch of the source text
 * @param page the page, from 1
 * @param place where on the page it stands
 */
public record PrintedLine(Span span, int page, PrintedPlace place) {
    public PrintedLine {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(place, "place");
    }
}
