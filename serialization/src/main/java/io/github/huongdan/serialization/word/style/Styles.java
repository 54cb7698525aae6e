package io.github.huongdan.serialization.word.style;

import io.github.huongdan.serialization.word.part.PartCursor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The styles of a file and what it says where no style does. Not thread-safe. */
final class Styles {

    private static final String PARAGRAPH = "paragraph";
    private static final String TABLE = "table";

    private final Map<String, Style> byId = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private RunProperties run = RunProperties.NONE;
    private ParagraphProperties paragraph = ParagraphProperties.NONE;

    /** Reads the styles; null stands for a file without. */
    static Styles of(@Nullable PartCursor xml, PropertiesReader properties) {
        Styles styles = new Styles();
        if (xml != null && xml.inside(0)) {
            int root = xml.depth();
            while (xml.inside(root)) {
                switch (xml.name()) {
                    case "docDefaults" -> styles.readDefaults(xml, properties);
                    case "style" -> styles.readStyle(xml, properties);
                    default -> xml.skip();
                }
            }
        }
        return styles;
    }

    private void readDefaults(PartCursor xml, PropertiesReader properties) {
        int element = xml.depth();
        while (xml.inside(element)) {
            switch (xml.name()) {
                case "rPr" -> run = properties.run(xml);
                case "pPr" -> paragraph = properties.paragraph(xml);
                default -> {}
            }
        }
    }

    private void readStyle(PartCursor xml, PropertiesReader properties) {
        int element = xml.depth();
        String type = xml.attribute("type");
        String id = xml.attribute("styleId");
        Style style = new Style(type == null ? PARAGRAPH : type);
        String isDefault = xml.attribute("default");
        if (id != null && byId.putIfAbsent(id, style) == null && isDefault != null && !isDefault.startsWith("0")) {
            defaults.putIfAbsent(style.type, id);
        }
        while (xml.inside(element)) {
            switch (xml.name()) {
                case "basedOn" -> style.parent = xml.attribute("val");
                case "rPr" -> style.run = properties.run(xml);
                case "pPr" -> style.paragraph = properties.paragraph(xml);
                case "tblBorders" -> style.bordered = Borders.anyDrawn(xml);
                case "tblStylePr" -> readPartOfTable(xml, properties, style);
                default -> {}
            }
        }
    }

    /** Of the looks of parts of a table, that of the whole counts. */
    private static void readPartOfTable(PartCursor xml, PropertiesReader properties, Style style) {
        if (!"wholeTable".equals(xml.attribute("type"))) {
            xml.skip();
            return;
        }
        int element = xml.depth();
        while (xml.inside(element)) {
            switch (xml.name()) {
                case "rPr" -> style.run = properties.run(xml).over(style.run);
                case "pPr" -> style.paragraph = properties.paragraph(xml).over(style.paragraph);
                default -> {}
            }
        }
    }

    RunProperties defaultRun() {
        return run;
    }

    ParagraphProperties defaultParagraph() {
        return paragraph;
    }

    /** Returns the id of the style that a paragraph has: the one it names, or the default one; null where there is neither. */
    @Nullable
    String paragraphId(@Nullable String id) {
        return idOf(id, PARAGRAPH);
    }

    /** Returns the id of the style that a table has: the one it names, or the default one; null where there is neither. */
    @Nullable
    String tableId(@Nullable String id) {
        return idOf(id, TABLE);
    }

    private @Nullable String idOf(@Nullable String id, String type) {
        Style style = id == null ? null : byId.get(id);
        return style != null && style.type.equals(type) ? id : defaults.get(type);
    }

    /** Returns a style with all that its ancestors say; null where there is none. */
    @Nullable
    Style complete(@Nullable String id) {
        Style style = id == null ? null : byId.get(id);
        if (style == null || style.complete) {
            return style;
        }
        Deque<Style> open = new ArrayDeque<>();
        Style ancestor = style;
        while (ancestor != null && !ancestor.complete) {
            ancestor.complete = true;
            open.push(ancestor);
            ancestor = ancestor.parent == null ? null : byId.get(ancestor.parent);
        }
        for (Style next : open) {
            if (ancestor != null && ancestor != next) {
                next.inherit(ancestor);
            }
            ancestor = next;
        }
        return style;
    }
}
