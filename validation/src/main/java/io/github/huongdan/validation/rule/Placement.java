package io.github.huongdan.validation.rule;

import io.github.huongdan.source.Position;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place of a finding in the source text: the value itself, else the end of the line after which it should have stood,
 * else the nearest part around it, else the beginning.
 */
final class Placement {

    private static final Place BEGINNING = new Place(new Position(1, 1), 0);

    private final @Nullable SourceMap map;

    Placement(@Nullable SourceMap map) {
        this.map = map;
    }

    @Nullable
    Place of(String pointer, @Nullable Span range, @Nullable String anchor) {
        if (map == null) {
            return null;
        }
        Optional<Span> own = range == null ? map.span(pointer) : map.span(pointer, range.start(), range.end());
        if (own.isPresent()) {
            return of(own.get());
        }
        Optional<Span> after = anchor == null ? Optional.empty() : map.span(anchor);
        if (after.isPresent()) {
            return of(endOfLine(map.source(), after.get()));
        }
        for (int cut = pointer.lastIndexOf('/'); cut > 0; cut = pointer.lastIndexOf('/', cut - 1)) {
            Optional<Span> around = map.span(pointer.substring(0, cut));
            if (around.isPresent()) {
                return of(around.get());
            }
        }
        return BEGINNING;
    }

    @Nullable
    Place of(Span source) {
        return map == null ? null : new Place(map.source().position(source.start()), source.length());
    }

    private static Span endOfLine(SourceText source, Span span) {
        Span line = source.line(source.position(span.end()).line());
        int end = line.end();
        while (end > span.end() && Character.isWhitespace(source.text().charAt(end - 1))) {
            end--;
        }
        return new Span(end, end);
    }
}
