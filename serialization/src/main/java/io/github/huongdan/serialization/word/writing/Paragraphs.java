package io.github.huongdan.serialization.word.writing;

/** Writes paragraphs into a part. Not thread-safe. */
final class Paragraphs {

    private final XmlPart xml;

    Paragraphs(XmlPart xml) {
        this.xml = xml;
    }

    XmlPart xml() {
        return xml;
    }

    /** Writes a paragraph. */
    void line(ParagraphStyle style, String text) {
        start(style).end();
        words(text);
        xml.end();
    }

    /** Writes a paragraph that stays on one page with what follows it. */
    void kept(ParagraphStyle style, String text) {
        start(style).empty("w:keepNext").end();
        words(text);
        xml.end();
    }

    /** Begins a paragraph and its properties, behind which its words stand. */
    XmlPart start(ParagraphStyle style) {
        return xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style.id());
    }

    /** Writes words as the style of their paragraph shows them. */
    void words(String text) {
        if (!text.isEmpty()) {
            xml.start("w:r");
            letters(text);
            xml.end();
        }
    }

    /** Writes words that have a style of their own. */
    void words(String text, String style) {
        xml.start("w:r").start("w:rPr").empty("w:rStyle", "w:val", style).end();
        letters(text);
        xml.end();
    }

    /** Tabs and ends of lines are elements. */
    private void letters(String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c != '\t' && c != '\n' && c != '\r' && c != '\u000b') {
                continue;
            }
            if (i > start) {
                xml.start("w:t", "xml:space", "preserve")
                        .text(text.substring(start, i))
                        .end();
            }
            if (i < text.length()) {
                xml.empty(c == '\t' ? "w:tab" : c == '\r' ? "w:cr" : "w:br");
            }
            start = i + 1;
        }
    }
}
