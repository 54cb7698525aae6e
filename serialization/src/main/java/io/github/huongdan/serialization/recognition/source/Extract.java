package io.github.huongdan.serialization.recognition.source;

import io.github.huongdan.source.SourceMap.Piece;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import java.util.ArrayList;
import java.util.List;

/** A value taken from a source text together with the stretches it was taken from; white space at its ends is left out. */
public final class Extract {

    public static final Extract EMPTY = new Extract("", List.of());

    private final String text;
    private final List<Piece> pieces;

    private Extract(String text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    public static Extract of(SourceText source, Span span) {
        String text = source.text();
        int start = span.start();
        int end = span.end();
        while (start < end && Blank.is(text.charAt(start))) {
            start++;
        }
        while (end > start && Blank.is(text.charAt(end - 1))) {
            end--;
        }
        return new Extract(text.substring(start, end), List.of(new Piece(0, new Span(start, end))));
    }

    public String text() {
        return text;
    }

    public List<Piece> pieces() {
        return pieces;
    }

    /** Where it begins in the source text. */
    public int start() {
        return pieces.isEmpty() ? 0 : pieces.get(0).source().start();
    }

    public int length() {
        return text.length();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The part from one offset to another, without white space at its ends. */
    public Extract part(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Blank.is(text.charAt(start))) {
            start++;
        }
        while (end > start && Blank.is(text.charAt(end - 1))) {
            end--;
        }
        return start == 0 && end == text.length() ? this : new Extract(text.substring(start, end), pieces(start, end));
    }

    private List<Piece> pieces(int start, int end) {
        if (pieces.size() == 1) {
            return List.of(piece(0, start, end, start));
        }
        List<Piece> kept = new ArrayList<>();
        for (int i = Piece.indexAt(pieces, start); i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.valueStart() > end) {
                break;
            }
            int pieceEnd = i + 1 < pieces.size() ? pieces.get(i + 1).valueStart() : text.length();
            int low = Math.max(start, piece.valueStart());
            int high = Math.min(end, pieceEnd);
            if (low < high || (start == end && low == start && kept.isEmpty())) {
                kept.add(piece(i, low, high, start));
            }
        }
        return List.copyOf(kept);
    }

    /** The part of a piece between two offsets of the text, as a piece of the part that starts at another. */
    private Piece piece(int index, int low, int high, int start) {
        Piece piece = pieces.get(index);
        int sourceStart = piece.source().start() + low - piece.valueStart();
        int sourceEnd =
                Math.min(sourceStart + Math.max(0, high - low), piece.source().end());
        return new Piece(low - start, new Span(sourceStart, Math.max(sourceStart, sourceEnd)));
    }

    public Extract from(int start) {
        return part(start, text.length());
    }

    /** Without the given stretches, which follow one another; white space at the ends of what stays is left out too. */
    public Extract without(List<Span> stretches) {
        StringBuilder kept = new StringBuilder(text.length());
        List<Piece> keptPieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= stretches.size(); i++) {
            int to = i < stretches.size() ? stretches.get(i).start() : text.length();
            for (Piece piece : from < to ? pieces(from, to) : List.<Piece>of()) {
                keptPieces.add(new Piece(kept.length() + piece.valueStart(), piece.source()));
            }
            kept.append(text, from, Math.max(from, to));
            from = i < stretches.size() ? stretches.get(i).end() : to;
        }
        return kept.isEmpty() ? EMPTY : new Extract(kept.toString(), keptPieces).part(0, kept.length());
    }

    /** Without the given marks, and white space, at its end. */
    public Extract withoutClosing(String marks) {
        int end = text.length();
        while (end > 0 && (marks.indexOf(text.charAt(end - 1)) >= 0 || Blank.is(text.charAt(end - 1)))) {
            end--;
        }
        return part(0, end);
    }

    /** Several values as one, with a space between them. */
    public static Extract join(List<Extract> parts) {
        return join(parts, ' ');
    }

    /** Several values as one, with a line feed between them. */
    public static Extract joinLines(List<Extract> parts) {
        return join(parts, '\n');
    }

    private static Extract join(List<Extract> parts, char between) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        StringBuilder text = new StringBuilder();
        for (Extract part : parts) {
            if (!text.isEmpty()) {
                text.append(between);
            }
            text.append(part.text);
        }
        return new Extract(text.toString(), pieces(parts));
    }

    /** Where several values stand that are one with a space between them. */
    public static List<Piece> pieces(List<Extract> parts) {
        List<Piece> joined = new ArrayList<>();
        int length = 0;
        for (Extract part : parts) {
            length += length == 0 ? 0 : 1;
            for (Piece piece : part.pieces) {
                joined.add(new Piece(piece.valueStart() + length, piece.source()));
            }
            length += part.length();
        }
        return List.copyOf(joined);
    }

    @Override
    public String toString() {
        return text;
    }
}
