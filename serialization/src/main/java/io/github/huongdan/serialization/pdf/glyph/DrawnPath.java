package io.github.huongdan.serialization.pdf.glyph;

import java.util.ArrayList;
import java.util.List;

/** The lines and rectangles of a path, of which its painting decides what is seen: lines that are drawn, and thin areas that are filled. */
final class DrawnPath {

    private static final int MOST = 20_000;

    private record Piece(double x1, double y1, double x2, double y2, boolean rectangle) {}

    private final Drawing drawing;
    private final List<Piece> pieces = new ArrayList<>();
    private double startX;
    private double startY;
    private double x;
    private double y;

    DrawnPath(Drawing drawing) {
        this.drawing = drawing;
    }

    void moveTo(double toX, double toY) {
        startX = toX;
        startY = toY;
        x = toX;
        y = toY;
    }

    void lineTo(double toX, double toY) {
        take(new Piece(x, y, toX, toY, false));
        x = toX;
        y = toY;
    }

    void close() {
        lineTo(startX, startY);
    }

    void rectangle(double x1, double y1, double x2, double y2) {
        take(new Piece(x1, y1, x2, y2, true));
        moveTo(x1, y1);
    }

    private void take(Piece piece) {
        if (pieces.size() < MOST) {
            pieces.add(piece);
        }
    }

    /** Draws the path's lines. */
    void stroke() {
        for (Piece piece : pieces) {
            if (piece.rectangle && !drawing.rule(piece.x1, piece.y1, piece.x2, piece.y2)) {
                drawing.rule(piece.x1, piece.y1, piece.x2, piece.y1);
                drawing.rule(piece.x1, piece.y2, piece.x2, piece.y2);
                drawing.rule(piece.x1, piece.y1, piece.x1, piece.y2);
                drawing.rule(piece.x2, piece.y1, piece.x2, piece.y2);
            } else if (!piece.rectangle) {
                drawing.rule(piece.x1, piece.y1, piece.x2, piece.y2);
            }
        }
        forget();
    }

    /** Fills the path: what is thin looks like a line. */
    void fill() {
        for (Piece piece : pieces) {
            drawing.rule(piece.x1, piece.y1, piece.x2, piece.y2);
        }
        forget();
    }

    /** Ends the path without painting it. */
    void forget() {
        pieces.clear();
    }
}
