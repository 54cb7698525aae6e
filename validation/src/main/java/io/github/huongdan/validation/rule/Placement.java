package io.github.huongdan.validation.rule;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place of a finding in the source: the value itself, else the end of the line after which it should have stood, else the
 * nearest part around it, else the beginning.
 */
final class Placement {

    private static final Span BEGINNING = new Span(0, 0);

    private final ReadDocument read;

    Placement(ReadDocument read) {
        this.read = read;
    }

    @Nullable
    SourcePlace of(String pointer, @Nullable Span range, @Nullable String anchor) {
        SourceMap map = read.sourceMap();
        return map == null ? null : of(stretch(map, pointer, range, anchor));
    }

    @Nullable
    SourcePlace of(Span stretch) {
        return read.location(stretch.start())
                .map(location -> new SourcePlace(stretch, location))
                .orElse(null);
    }

    private static Span stretch(SourceMap map, String pointer, @Nullable Span range, @Nullable String anchor) {
        Optional<Span> own = range == null ? map.span(pointer) : map.span(pointer, range.start(), range.end());
        if (own.isPresent()) {
            return own.get();
        }
        Optional<Span> after = anchor == null ? Optional.empty() : map.span(anchor);
        if (after.isPresent()) {
            return endOfLine(map.source(), after.get());
        }
        for (int cut = pointer.lastIndexOf('/'); cut > 0; cut = pointer.lastIndexOf('/', cut - 1)) {
            Optional<Span> around = map.span(pointer.substring(0, cut));
            if (around.isPresent()) {
                return around.get();
            }
        }
        return BEGINNING;
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
