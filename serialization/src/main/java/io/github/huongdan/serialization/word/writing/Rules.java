package io.github.huongdan.serialization.word.writing;

/** Draws lines below words, as borders of paragraphs of no words: they stay where they are when the words change. */
final class Rules {

    private Rules() {}

    /**
     * Draws a line in the middle of a room.
     *
     * @param length how long it is; nothing is drawn where it is 0
     * @param kind how Word calls such a border
     */
    static void draw(Paragraphs out, int room, int length, String kind) {
        if (length <= 0) {
            return;
        }
        XmlPart xml = out.start(ParagraphStyle.RULE).start("w:pBdr");
        xml.empty("w:top", "w:val", kind, "w:sz", "6", "w:space", "0", "w:color", "auto")
                .end();
        indent(xml, Math.max(0, room - length) / 2).end().end();
    }

    /** Sets a paragraph in on both sides. */
    static XmlPart indent(XmlPart xml, int length) {
        return xml.empty("w:ind", "w:left", String.valueOf(length), "w:right", String.valueOf(length));
    }
}
