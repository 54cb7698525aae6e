package io.github.huongdan.serialization.pdf.page;

import io.github.huongdan.serialization.pdf.glyph.Glyph;
import java.util.List;

/**
 * Letters that stand side by side in one line, blanks between the words among them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param glyphs the letters, as they are read
 * @param left where the first begins
 * @param right where the last ends
 * @param baseline what they stand on
 * @param size the size of most of them
 */
public record Stretch(List<Glyph> glyphs, double left, double right, double baseline, double size) {

    static Stretch of(List<Glyph> glyphs) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double size = 0;
        double baseline = 0;
        for (Glyph glyph : glyphs) {
            if (!glyph.blank()) {
                left = Math.min(left, glyph.left());
                right = Math.max(right, glyph.right());
                baseline = glyph.size() > size ? glyph.baseline() : baseline;
                size = Math.max(size, glyph.size());
            }
        }
        return new Stretch(List.copyOf(glyphs), left, right, baseline, size);
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        for (Glyph glyph : glyphs) {
            text.append(glyph.text());
        }
        return text.toString();
    }

    public double middle() {
        return (left + right) / 2;
    }

    public int first() {
        return glyphs.get(0).order();
    }

    public int last() {
        return glyphs.get(glyphs.size() - 1).order();
    }

    /** How wide the first word is. */
    public double firstWord() {
        double end = left;
        for (Glyph glyph : glyphs) {
            if (glyph.blank()) {
                break;
            }
            end = Math.max(end, glyph.right());
        }
        return end - left;
    }
}
