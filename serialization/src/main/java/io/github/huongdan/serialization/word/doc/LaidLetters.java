package io.github.huongdan.serialization.word.doc;

import java.util.List;

/** Finds what a file says of a letter. Asked for letters in their order it takes steps of one. Not thread-safe. */
final class LaidLetters {

    private final List<Piece> pieces;
    private final List<Stretch> stretches;
    private int piece;
    private int stretch;
    private int letter;

    LaidLetters(List<Piece> pieces, List<Stretch> stretches) {
        this.pieces = pieces;
        this.stretches = stretches;
    }

    /** Moves to a letter. */
    void moveTo(int next) {
        letter = next;
        if (!holds(piece, letter)) {
            piece = holds(piece + 1, letter) ? piece + 1 : findPiece(letter);
        }
        int offset = piece().offsetOf(letter);
        if (!covers(stretch, offset)) {
            stretch = covers(stretch + 1, offset) ? stretch + 1 : findStretch(offset);
        }
    }

    Piece piece() {
        return pieces.get(piece);
    }

    /** Returns what is said of the letter that it was moved to. */
    Stretch stretch() {
        return stretch >= 0 ? stretches.get(stretch) : new Stretch(0, 0, 0, Said.NOTHING);
    }

    /** Returns the letter after those of which the same is said. */
    int end() {
        if (stretch < 0) {
            return letter + 1;
        }
        Piece found = piece();
        int end = Math.min(stretches.get(stretch).end(), found.endOffset());
        return Math.max(letter + 1, found.start() + (end - found.offset() + found.width() - 1) / found.width());
    }

    private boolean holds(int index, int wanted) {
        return index >= 0
                && index < pieces.size()
                && wanted >= pieces.get(index).start()
                && wanted < pieces.get(index).end();
    }

    private boolean covers(int index, int offset) {
        return index >= 0
                && index < stretches.size()
                && offset >= stretches.get(index).start()
                && offset < stretches.get(index).end();
    }

    private int findPiece(int wanted) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).end() <= wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (!holds(low, wanted)) {
            throw new IllegalArgumentException("A text ends before its length says");
        }
        return low;
    }

    /** Finds the stretch that an offset lies in; -1 where the file says nothing of it. */
    private int findStretch(int offset) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return covers(low, offset) ? low : -1;
    }
}
