package io.github.huongdan.serialization.word.style;

import io.github.huongdan.serialization.word.part.PartCursor;
import org.jspecify.annotations.Nullable;

/** Reads what a file says of a section of pages. */
public final class PagePropertiesReader {

    private PagePropertiesReader() {}

    /** Reads from the start tag {@code sectPr} to its end tag. */
    public static PageProperties read(PartCursor xml) {
        PageProperties page = new PageProperties();
        page.element = xml.element();
        int element = xml.depth();
        while (xml.inside(element)) {
            switch (xml.name()) {
                case "pgSz" -> {
                    page.width = length(xml, "w", page.width);
                    page.height = length(xml, "h", page.height);
                }
                case "pgMar" -> margins(xml, page);
                case "titlePg" -> page.firstPage = xml.on();
                case "type" -> page.newPage = isNewPage(xml.attribute("val"));
                case "headerReference" -> refer(xml, "header", page);
                case "footerReference" -> refer(xml, "footer", page);
                case "sectPrChange" -> xml.skip();
                default -> {}
            }
        }
        return page;
    }

    private static void margins(PartCursor xml, PageProperties page) {
        page.top = length(xml, "top", page.top);
        page.bottom = length(xml, "bottom", page.bottom);
        page.left = length(xml, "left", page.left);
        page.right = length(xml, "right", page.right);
        page.header = length(xml, "header", page.header);
        page.footer = length(xml, "footer", page.footer);
        page.gutter = length(xml, "gutter", 0);
    }

    private static double length(PartCursor xml, String name, double fallback) {
        return Lengths.firstSet(Lengths.points(xml.attribute(name)), fallback);
    }

    private static boolean isNewPage(@Nullable String type) {
        return !"continuous".equals(type) && !"nextColumn".equals(type);
    }

    private static void refer(PartCursor xml, String kind, PageProperties page) {
        String type = xml.attribute("type");
        String id = xml.relationship("id");
        if (id != null) {
            page.refer(kind, type == null ? "default" : type, id);
        }
    }
}
