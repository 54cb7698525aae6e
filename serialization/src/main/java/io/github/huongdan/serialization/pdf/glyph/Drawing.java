package io.github.huongdan.serialization.pdf.glyph;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is drawn on a page. Not thread-safe. */
final class Drawing {

    private static final int MOST_GLYPHS = 500_000;
    private static final int MOST_RULES = 20_000;
    private static final double THICKEST_RULE = 3;
    private static final double SHORTEST_RULE = 10;

    final List<Glyph> glyphs = new ArrayList<>();
    final List<Rule> rules = new ArrayList<>();
    int unreadable;
    int pictures;
    boolean damaged;
    Glyph.Kind kind = Glyph.Kind.TEXT;

    private final int page;
    private final double width;
    private final double height;

    /** For a page of a size, from whose upper edge all is measured. */
    Drawing(int page, double width, double height) {
        this.page = page;
        this.width = width;
        this.height = height;
    }

    /** Takes a code's letters, which stand at the place that a matrix gives; a width is in the matrix's own units. */
    void letters(@Nullable String text, Matrix place, double width, Typeface typeface, String color) {
        if (text == null) {
            unreadable++;
            return;
        }
        if (glyphs.size() == MOST_GLYPHS) {
            throw refused("A page has more than " + MOST_GLYPHS + " letters");
        }
        double left = place.x(0, 0);
        double right = place.x(width, 0);
        boolean upright = place.upright();
        if (!shows(left, right, height - place.y(0, 0), place.height())) {
            return;
        }
        glyphs.add(new Glyph(
                text,
                Math.min(left, right),
                Math.max(left, right),
                height - place.y(0, 0),
                place.height(),
                typeface,
                color,
                glyphs.size(),
                upright || kind != Glyph.Kind.TEXT ? kind : Glyph.Kind.ASLANT,
                false));
    }

    /** Whether all that may be text was read. */
    boolean whole() {
        return !damaged && unreadable == 0 && !(glyphs.isEmpty() && pictures > 0);
    }

    /** What is thrown where a page is beyond a limit. */
    MalformedDocumentException refused(String message) {
        return new MalformedDocumentException(message, Place.at("page " + page));
    }

    /** Whether letters stand on the page; what does not, or at no place that is a number, shows nowhere. */
    private boolean shows(double left, double right, double baseline, double size) {
        return right > 0
                && left < width
                && baseline > 0
                && baseline < height + size
                && right - left < width
                && size < height;
    }

    /** Takes what may be a straight line: what is thin and long; tells whether it is. */
    boolean rule(double x1, double y1, double x2, double y2) {
        double across = Math.abs(x2 - x1);
        double down = Math.abs(y2 - y1);
        boolean straight = Math.min(across, down) <= THICKEST_RULE && Math.max(across, down) >= SHORTEST_RULE;
        if (straight && rules.size() < MOST_RULES) {
            rules.add(
                    new Rule(Math.min(x1, x2), height - Math.max(y1, y2), Math.max(x1, x2), height - Math.min(y1, y2)));
        }
        return straight;
    }
}
