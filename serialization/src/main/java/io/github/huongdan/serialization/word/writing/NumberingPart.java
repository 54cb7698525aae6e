package io.github.huongdan.serialization.word.writing;

import java.util.ArrayList;
import java.util.List;

/** The lists that Word counts. Not thread-safe. */
final class NumberingPart {

    /** A list with the indent of its first lines, in twips. */
    private record Numbered(CountedLabels labels, int indent) {}

    private final List<Numbered> lists = new ArrayList<>();

    NumberingPart() {}

    /** Returns the number by which paragraphs name a list. */
    int id(CountedLabels labels, int indent) {
        for (int i = lists.size() - 1; i >= 0; i--) {
            if (lists.get(i).labels() == labels) {
                return i + 1;
            }
        }
        lists.add(new Numbered(labels, indent));
        return lists.size();
    }

    boolean isEmpty() {
        return lists.isEmpty();
    }

    byte[] bytes() {
        XmlPart xml = XmlPart.word("w:numbering");
        for (int i = 0; i < lists.size(); i++) {
            Numbered list = lists.get(i);
            xml.start("w:abstractNum", "w:abstractNumId", String.valueOf(i));
            xml.empty("w:multiLevelType", "w:val", "singleLevel").start("w:lvl", "w:ilvl", "0");
            xml.empty("w:start", "w:val", "1")
                    .empty("w:numFmt", "w:val", list.labels().format());
            xml.empty("w:suff", "w:val", "space")
                    .empty("w:lvlText", "w:val", list.labels().text());
            xml.empty("w:lvlJc", "w:val", "left").start("w:pPr");
            xml.empty("w:ind", "w:left", "0", "w:firstLine", String.valueOf(list.indent()));
            xml.end().end().end();
        }
        for (int i = 0; i < lists.size(); i++) {
            xml.start("w:num", "w:numId", String.valueOf(i + 1));
            xml.empty("w:abstractNumId", "w:val", String.valueOf(i)).end();
        }
        return xml.bytes();
    }
}
