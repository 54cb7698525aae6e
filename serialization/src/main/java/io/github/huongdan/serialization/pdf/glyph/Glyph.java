package io.github.huongdan.serialization.pdf.glyph;

/**
 * Letters that one code of a page stands for, with where they stand: points from the page's top left.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the letters
 * @param left where they begin
 * @param right where they end
 * @param baseline how far below the page's upper edge they stand
 * @param size the size of the letters
 * @param typeface the typeface
 * @param color six hexadecimal digits; empty for black
 * @param order its number among what the page draws
 * @param kind what it is a part of
 * @param underlined whether a line is drawn under them
 */
public record Glyph(
        String text,
        double left,
        double right,
        double baseline,
        double size,
        Typeface typeface,
        String color,
        int order,
        Kind kind,
        boolean underlined) {

    /** What letters are a part of. */
    public enum Kind {
        /** The text. */
        TEXT,
        /** A stamp or a note that lies on the page. */
        STAMP,
        /** A text that stands aslant or upright. */
        ASLANT
    }

    /** This one with other letters, and as far as another one ends. */
    public Glyph as(String letters, Glyph last) {
        return new Glyph(
                letters, left, Math.max(right, last.right), baseline, size, typeface, color, order, kind, underlined);
    }

    /** This one with a line drawn under it. */
    public Glyph asUnderlined() {
        return new Glyph(text, left, right, baseline, size, typeface, color, order, kind, true);
    }

    public boolean blank() {
        return text.isBlank() || text.equals("\u00a0");
    }

    public double width() {
        return right - left;
    }
}
