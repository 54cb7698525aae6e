package io.github.huongdan.serialization.word.style;

import io.github.huongdan.serialization.word.part.PartCursor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the lists of a file. */
final class ListsReader {

    private static final int LONGEST_LABEL = 255;

    private final PartCursor xml;
    private final PropertiesReader properties;
    private final Map<String, AbstractList> definitions;
    private final Map<String, ListInstance> instances;

    ListsReader(
            PartCursor xml,
            PropertiesReader properties,
            Map<String, AbstractList> definitions,
            Map<String, ListInstance> instances) {
        this.xml = xml;
        this.properties = properties;
        this.definitions = definitions;
        this.instances = instances;
    }

    void read() {
        if (!xml.inside(0)) {
            return;
        }
        int root = xml.depth();
        while (xml.inside(root)) {
            String id = xml.attribute(xml.name().equals("num") ? "numId" : "abstractNumId");
            if (id == null) {
                xml.skip();
            } else if (xml.name().equals("abstractNum")) {
                definitions.put(id, definition());
            } else if (xml.name().equals("num")) {
                readInstance(id);
            } else {
                xml.skip();
            }
        }
    }

    private AbstractList definition() {
        AbstractList list = new AbstractList();
        int element = xml.depth();
        while (xml.inside(element)) {
            switch (xml.name()) {
                case "lvl" -> readLevel(list.levels);
                case "styleLink" -> list.ownStyle = xml.attribute("val");
                case "numStyleLink" -> list.otherStyle = xml.attribute("val");
                default -> {}
            }
        }
        for (int i = 0; i < list.levels.length; i++) {
            ListLevel level = list.levels[i];
            if (level != null && level.style != null) {
                list.levelsOfStyles.putIfAbsent(level.style, i);
            }
        }
        return list;
    }

    private void readInstance(String id) {
        ListInstance list = null;
        int override = 0;
        int element = xml.depth();
        while (xml.inside(element)) {
            if (xml.name().equals("abstractNumId")) {
                list = new ListInstance(String.valueOf(xml.attribute("val")));
                instances.put(id, list);
            } else if (xml.name().equals("lvlOverride")) {
                override = level(xml.attribute("ilvl"));
            } else if (list != null && xml.name().equals("startOverride")) {
                list.starts[override] = Lengths.whole(xml.attribute("val"), 1);
            } else if (list != null && xml.name().equals("lvl")) {
                readLevel(list.levels);
            }
        }
    }

    private static int level(@Nullable String text) {
        return Math.max(0, Math.min(Lengths.whole(text, 0), AbstractList.LEVELS - 1));
    }

    private void readLevel(@Nullable ListLevel[] levels) {
        ListLevel level = new ListLevel();
        levels[level(xml.attribute("ilvl"))] = level;
        int element = xml.depth();
        while (xml.inside(element)) {
            String value = xml.attribute("val");
            switch (xml.name()) {
                case "start" -> level.start = Lengths.whole(value, 1);
                case "numFmt" -> {
                    level.format = value == null ? level.format : value;
                    level.pattern = xml.attribute("format");
                }
                case "lvlText" -> level.text = label(value == null ? "" : value);
                case "suff" -> level.suffix = "space".equals(value) ? " " : "nothing".equals(value) ? "" : "\t";
                case "isLgl" -> level.legal = xml.on();
                case "lvlRestart" -> level.restart = Lengths.whole(value, ListLevel.DEFAULT_RESTART);
                case "pStyle" -> level.style = value;
                case "pPr" -> level.paragraph = properties.paragraph(xml);
                case "rPr" -> level.run = properties.run(xml);
                default -> {}
            }
        }
    }

    private String label(String text) {
        if (text.length() > LONGEST_LABEL) {
            throw xml.malformed("The label of a list has more than " + LONGEST_LABEL + " characters");
        }
        return text;
    }
}
