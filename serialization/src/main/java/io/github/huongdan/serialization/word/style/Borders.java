package io.github.huongdan.serialization.word.style;

import io.github.huongdan.serialization.word.part.PartCursor;

/** Whether borders are drawn around something. */
public final class Borders {

    private Borders() {}

    /** Tells whether the border whose tag the cursor stands at is drawn. */
    static boolean isDrawn(PartCursor xml) {
        String kind = xml.attribute("val");
        return kind != null && !kind.equals("nil") && !kind.equals("none");
    }

    /** Reads from the start tag of a set of borders to its end tag; tells whether one of them is drawn. */
    public static boolean anyDrawn(PartCursor xml) {
        boolean drawn = false;
        int element = xml.depth();
        while (xml.inside(element)) {
            drawn |= isDrawn(xml);
        }
        return drawn;
    }
}
