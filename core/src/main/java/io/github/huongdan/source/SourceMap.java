package io.github.huongdan.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says where each value of a document stands in the text it was read from.
 *
 * <p>Values are named by JSON pointer (RFC 6901) into JSON format 1.0, such as {@code /sections/0/provisions/1/text}. A value that
 * was joined from several lines, or composed from decomposed letters, has several pieces, so that every offset in the
 * value leads back to the original.
 *
 * <p>Immutable and thread-safe.
 */
public final class SourceMap {

    /**
     * A piece of a value that stands in the source as one stretch.
     *
     * @param valueStart the offset in the value where the piece begins
     * @param source the stretch of the source text; as long as the piece unless letters were composed
     */
    public record Piece(int valueStart, Span source) {}

    private final SourceText source;
    private final Map<String, List<Piece>> pieces;

    private SourceMap(SourceText source, Map<String, List<Piece>> pieces) {
        this.source = source;
        this.pieces = pieces;
    }

    /** Starts a map onto a source text. */
    public static Builder builder(SourceText source) {
        return new Builder(source);
    }

    /** Returns the text that the document was read from. */
    public SourceText source() {
        return source;
    }

    /** Lists the pointers that have a place, in the order they were put. */
    public Set<String> pointers() {
        return Collections.unmodifiableSet(pieces.keySet());
    }

    /** Returns the whole stretch in which a value stands, or empty where the value has no place of its own. */
    public Optional<Span> span(String pointer) {
        List<Piece> found = pieces.get(pointer);
        if (found == null) {
            return Optional.empty();
        }
        int end = found.get(found.size() - 1).source().end();
        return Optional.of(new Span(found.get(0).source().start(), end));
    }

    /**
     * Returns where a part of a value stands.
     *
     * @param start the offset of the part's first character in the value
     * @param end the offset after its last character, at least {@code start}
     */
    public Optional<Span> span(String pointer, int start, int end) {
        List<Piece> found = pieces.get(pointer);
        if (found == null) {
            return Optional.empty();
        }
        int first = toSource(found, start, false);
        int last = end <= start ? first : toSource(found, end, true);
        return Optional.of(new Span(first, Math.max(first, last)));
    }

    /** Returns the line and column where a value begins, or empty where it has no place of its own. */
    public Optional<Position> position(String pointer) {
        return span(pointer).map(span -> source.position(span.start()));
    }

    private static int toSource(List<Piece> pieces, int offset, boolean asEnd) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            int start = pieces.get(middle).valueStart();
            if (asEnd ? start < offset : start <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Piece piece = pieces.get(low);
        boolean whole = asEnd
                && low + 1 < pieces.size()
                && offset >= pieces.get(low + 1).valueStart();
        if (whole) {
            return piece.source().end();
        }
        return Math.min(
                piece.source().start() + offset - piece.valueStart(),
                piece.source().end());
    }

    /** Collects the places of values; not thread-safe. */
    public static final class Builder {

        private final SourceText source;
        private final Map<String, List<Piece>> pieces = new LinkedHashMap<>();

        private Builder(SourceText source) {
            this.source = source;
        }

        /** Puts a value that stands in one stretch. */
        public Builder put(String pointer, Span span) {
            return put(pointer, List.of(new Piece(0, span)));
        }

        /** Puts a value that stands in several stretches, in the value's order. */
        public Builder put(String pointer, List<Piece> stretches) {
            if (!stretches.isEmpty()) {
                pieces.put(pointer, List.copyOf(stretches));
            }
            return this;
        }

        /** Makes the map. */
        public SourceMap build() {
            return new SourceMap(source, new LinkedHashMap<>(pieces));
        }
    }
}
