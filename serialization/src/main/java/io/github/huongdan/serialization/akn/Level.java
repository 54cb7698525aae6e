package io.github.huongdan.serialization.akn;

import io.github.huongdan.model.Item;

/** What an item is called in the format, by how deep it stands and whether it has a label. */
enum Level {
    PARAGRAPH("paragraph", "para_"),
    POINT("point", "point_"),
    INDENT("indent", "indent_"),
    /** Without a label. */
    ALINEA("alinea", "al_");

    private final String element;
    private final String prefix;

    Level(String element, String prefix) {
        this.element = element;
        this.prefix = prefix;
    }

    /**
     * Returns the level of an item.
     *
     * @param depth 1 right below a section
     */
    static Level of(Item item, int depth) {
        if (item.label() == null) {
            return ALINEA;
        }
        return depth == 1 ? PARAGRAPH : depth == 2 ? POINT : INDENT;
    }

    String element() {
        return element;
    }

    /** What its identifier begins with. */
    String prefix() {
        return prefix;
    }
}
