package io.github.huongdan.serialization.pdf.glyph;

import org.jspecify.annotations.Nullable;

/** What the page's operators have set. Not thread-safe. */
final class DrawingState {

    Matrix place = Matrix.SAME;

    @Nullable
    PageFont font;

    double size;
    double letterGap;
    double wordGap;
    double scale = 1;
    double leading;
    double rise;
    String color = "";

    DrawingState copy() {
        DrawingState copy = new DrawingState();
        copy.place = place;
        copy.font = font;
        copy.size = size;
        copy.letterGap = letterGap;
        copy.wordGap = wordGap;
        copy.scale = scale;
        copy.leading = leading;
        copy.rise = rise;
        copy.color = color;
        return copy;
    }
}
