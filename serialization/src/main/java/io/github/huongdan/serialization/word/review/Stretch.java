package io.github.huongdan.serialization.word.review;

import io.github.huongdan.annotation.TextFormatting;
import java.util.List;
import java.util.function.UnaryOperator;

/** A stretch of the text, which may run over several elements. */
final class Stretch {

    /** A part of the stretch that stands in one element. */
    record Piece(TextElement element, TextCuts cuts, int from, int to) {}

    private final List<Piece> pieces;
    private final boolean whole;
    private final boolean allSeen;

    /**
     * Makes a stretch.
     *
     * @param pieces in their order, at least one
     * @param whole whether the pieces hold all of it
     * @param allSeen whether they hold all of it but blanks
     */
    Stretch(List<Piece> pieces, boolean whole, boolean allSeen) {
        this.pieces = pieces;
        this.whole = whole;
        this.allSeen = allSeen;
    }

    private Piece first() {
        return pieces.get(0);
    }

    private Piece last() {
        return pieces.get(pieces.size() - 1);
    }

    /** Tells whether something else may be written in its place: it stands in one paragraph, and in nothing that somebody inserted. */
    boolean replaceable() {
        return whole
                && pieces.stream()
                        .allMatch(piece ->
                                !piece.element().inserted && piece.element().paragraph == first().element().paragraph);
    }

    void about(String start, String end) {
        if (first().cuts() == last().cuts() && first().from() == last().to()) {
            first().cuts().start(first().from(), start + end);
        } else {
            first().cuts().start(first().from(), start);
            last().cuts().end(last().to(), end);
        }
    }

    /** Gives it another look. */
    void format(TextFormatting formatting) {
        for (Piece piece : pieces) {
            piece.cuts().format(piece.from(), piece.to(), formatting);
        }
    }

    /** Lists the runs that it stands in. */
    List<RunElement> runs() {
        return pieces.stream().map(piece -> piece.element().run).distinct().toList();
    }

    /** Tells whether all of it that is seen has a place. */
    boolean allSeen() {
        return allSeen;
    }

    void strike(UnaryOperator<String> marked) {
        for (Piece piece : pieces) {
            if (piece.from() < piece.to()) {
                piece.cuts().strike(piece.from(), piece.to(), marked);
            }
        }
    }

    /** Adds text behind it, in a run like its first. */
    void add(UnaryOperator<String> marked, String written) {
        last().cuts().add(last().to(), marked.apply(first().cuts().run(first().from(), written, "t")));
    }
}
