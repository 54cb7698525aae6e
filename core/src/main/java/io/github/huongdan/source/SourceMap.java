package io.github.huongdan.source;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says where each value of a document stands in the text it was read from.
 *
 * <p>Values are named by JSON pointer (RFC 6901) into the JSON format, such as {@code /sections/0/provisions/1/text}. A value that
 * was joined from several lines, or composed from decomposed letters, has several pieces, so that every offset in the
 * value leads back to the original.
 *
 * <pre>{@code
 * read.sourceMap().position("/header/issuer"); // line and column of the issuer, if it has one
 * read.sourceMap().certainty("/header/code"); // SURE, LIKELY or DOUBTFUL
 * }</pre>
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
    public record Piece(int valueStart, Span source) {

        /** Returns the index of the last of a value's pieces that begins at an offset in the value, or before it; 0 where none does. */
        public static int indexAt(List<Piece> pieces, int offset) {
            int low = 0;
            int high = pieces.size() - 1;
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (pieces.get(middle).valueStart() <= offset) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return low;
        }
    }

    /** The pieces of a value in its own order, and the stretch that holds them all in whatever order they stand there. */
    private record Place(List<Piece> pieces, Span whole) {}

    private final SourceText source;
    private final Map<String, Place> places;
    private final Map<String, Certainty> unsure;

    private SourceMap(SourceText source, Map<String, Place> places, Map<String, Certainty> unsure) {
        this.source = source;
        this.places = places;
        this.unsure = unsure;
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
        return Collections.unmodifiableSet(places.keySet());
    }

    /**
     * Returns the whole stretch in which a value stands, from its foremost character in the source to its last, or empty where
     * the value has no place of its own. The lines of a column may hold those of another between them.
     */
    public Optional<Span> span(String pointer) {
        return Optional.ofNullable(places.get(pointer)).map(Place::whole);
    }

    /**
     * Returns where a part of a value stands.
     *
     * @param start the offset of the part's first character in the value
     * @param end the offset after its last character, at least {@code start}
     */
    public Optional<Span> span(String pointer, int start, int end) {
        return Optional.ofNullable(places.get(pointer))
                .map(place -> stretch(place.pieces(), start, Math.max(start, end)));
    }

    /**
     * Returns how sure the reader is of a value: what it said of the value itself or of a part that holds it, whichever is less sure; {@link
     * Certainty#SURE} where it said nothing.
     */
    public Certainty certainty(String pointer) {
        Certainty least = Certainty.SURE;
        for (int end = pointer.length(); end > 0 && !unsure.isEmpty(); end = pointer.lastIndexOf('/', end - 1)) {
            least = least.and(unsure.getOrDefault(pointer.substring(0, end), Certainty.SURE));
        }
        return least;
    }

    /** Lists the pieces of a value, in its own order; empty where it has no place of its own. */
    public List<Piece> pieces(String pointer) {
        Place place = places.get(pointer);
        return place == null ? List.of() : place.pieces();
    }

    /** Returns the line and column where a value begins, or empty where it has no place of its own. */
    public Optional<Position> position(String pointer) {
        return span(pointer).map(span -> source.position(span.start()));
    }

    /** Tells whether a value has a place and its pieces follow one another there, in its own order and with nothing between them. */
    public boolean inOneStretch(String pointer) {
        Place place = places.get(pointer);
        if (place == null) {
            return false;
        }
        for (int i = 1; i < place.pieces().size(); i++) {
            if (place.pieces().get(i - 1).source().end()
                    != place.pieces().get(i).source().start()) {
                return false;
            }
        }
        return true;
    }

    /** Covers the pieces that hold a part of a value. */
    private static Span stretch(List<Piece> pieces, int start, int end) {
        int first = Piece.indexAt(pieces, start);
        int last = end > start ? Piece.indexAt(pieces, end - 1) : first;
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (int i = first; i <= last; i++) {
            Span source = pieces.get(i).source();
            boolean goesOn = i < last
                    || (i + 1 < pieces.size() && end >= pieces.get(i + 1).valueStart());
            int own = i == first ? inside(pieces.get(i), start) : source.start();
            from = Math.min(from, own);
            to = Math.max(to, goesOn && end > start ? source.end() : inside(pieces.get(i), end));
        }
        return new Span(from, to);
    }

    private static int inside(Piece piece, int offset) {
        return Math.min(
                piece.source().start() + offset - piece.valueStart(),
                piece.source().end());
    }

    /** Collects the places of values; not thread-safe. */
    public static final class Builder {

        /** How many values stand in a line, about; a line of a plain text is most often followed by a blank one. */
        private static final int VALUES_A_LINE = 2;

        private static final int MOST_FORESEEN = 4096;

        private final SourceText source;
        private Map<String, Place> places;
        private final Map<String, Certainty> unsure = new HashMap<>();

        /** Whether a map that was made holds the places, so that they are copied before another is put. */
        private boolean shared;

        private Builder(SourceText source) {
            this.source = source;
            this.places = new LinkedHashMap<>(Math.min(MOST_FORESEEN, VALUES_A_LINE * source.lineCount()));
        }

        /** Puts a value that stands in one stretch. */
        public Builder put(String pointer, Span span) {
            return put(pointer, List.of(new Piece(0, span)));
        }

        /** Puts a value that stands in several stretches, in the value's order. */
        public Builder put(String pointer, List<Piece> stretches) {
            if (!stretches.isEmpty()) {
                places = shared ? new LinkedHashMap<>(places) : places;
                shared = false;
                places.put(pointer, new Place(List.copyOf(stretches), whole(stretches)));
            }
            return this;
        }

        /** Says how sure the reader is of a value and of all that it holds; values of which nothing is said are sure. */
        public Builder certainty(String pointer, Certainty certainty) {
            if (certainty == Certainty.SURE) {
                unsure.remove(pointer);
            } else {
                unsure.put(pointer, certainty);
            }
            return this;
        }

        private static Span whole(List<Piece> stretches) {
            if (stretches.size() == 1) {
                return stretches.get(0).source();
            }
            int start = Integer.MAX_VALUE;
            int end = 0;
            for (Piece piece : stretches) {
                start = Math.min(start, piece.source().start());
                end = Math.max(end, piece.source().end());
            }
            return new Span(start, end);
        }

        /** Makes the map. */
        public SourceMap build() {
            shared = true;
            return new SourceMap(source, places, Map.copyOf(unsure));
        }
    }
}
