package io.github.huongdan.serialization.word.style;

import io.github.huongdan.layout.Margins;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a file says of a section of pages. Not thread-safe. */
public final class PageProperties {

    /** Word's own paper and margins where a file states none. */
    private static final double WIDTH = 612;

    private static final double HEIGHT = 792;
    private static final double MARGIN = 72;
    private static final double HALF_MARGIN = 36;

    double width = WIDTH;
    double height = HEIGHT;
    double top = MARGIN;
    double bottom = MARGIN;
    double left = MARGIN;
    double right = MARGIN;
    double header = HALF_MARGIN;
    double footer = HALF_MARGIN;
    double gutter;
    boolean firstPage;
    boolean newPage = true;
    int element;
    private final Map<String, String> references = new HashMap<>();

    void refer(String kind, String type, String id) {
        references.putIfAbsent(kind + type, id);
    }

    /**
     * Returns the id of the part that stands above or below the text; null where the section names none of its own.
     *
     * @param kind {@code header} or {@code footer}
     * @param type {@code default}, {@code first} or {@code even}
     */
    public @Nullable String reference(String kind, String type) {
        return references.get(kind + type);
    }

    /** Returns the number of the element that says it, as {@code PartCursor} counts; 0 where none does. */
    public int element() {
        return element;
    }

    /** Returns the width of the paper in points. */
    public double width() {
        return width;
    }

    /** Returns the height of the paper in points. */
    public double height() {
        return height;
    }

    /** Returns the margins; what is left free for binding is part of the left one. */
    public Margins margins() {
        return new Margins(Math.abs(top), Math.abs(bottom), left + gutter, right, header, footer);
    }

    /** Tells whether the first page has a header and a footer of its own, or none. */
    public boolean firstPage() {
        return firstPage;
    }

    /** Tells whether the section begins on a new page. */
    public boolean newPage() {
        return newPage;
    }
}
