package io.github.huongdan.serialization.word.writing;

import io.github.huongdan.regime.PageForm.Side;

/** Writes how pages are set up; each appendix has pages of its own. Not thread-safe. */
final class SectionWriter {

    private final Sheet sheet;
    private final XmlPart xml;

    SectionWriter(Sheet sheet, XmlPart xml) {
        this.sheet = sheet;
        this.xml = xml;
    }

    /** Ends the pages before an appendix with a paragraph of no words. */
    void endBefore(Paragraphs out, int appendix) {
        out.start(ParagraphStyle.GAP);
        section(appendix);
        xml.end().end();
    }

    /** Sets the last pages up, those of the last appendix where there are some. */
    void last(int appendices) {
        section(appendices);
    }

    /** Writes the set-up of the document's own pages, 0, or of those of an appendix. */
    private void section(int appendix) {
        boolean own = Boolean.TRUE.equals(sheet.form().ownPagesOfAppendices());
        xml.start("w:sectPr");
        for (String type : new String[] {"default", "first"}) {
            xml.empty("w:" + margin() + "Reference", "w:type", type, "r:id", MarginPart.id(type));
        }
        xml.empty("w:type", "w:val", "nextPage");
        xml.empty("w:pgSz", "w:w", String.valueOf(sheet.paperWidth()), "w:h", String.valueOf(sheet.paperHeight()));
        xml.empty(
                "w:pgMar",
                "w:top",
                String.valueOf(sheet.margin(Side.TOP)),
                "w:right",
                String.valueOf(sheet.margin(Side.RIGHT)),
                "w:bottom",
                String.valueOf(sheet.margin(Side.BOTTOM)),
                "w:left",
                String.valueOf(sheet.margin(Side.LEFT)),
                "w:header",
                String.valueOf(sheet.numberDistance()),
                "w:footer",
                String.valueOf(sheet.numberDistance()),
                "w:gutter",
                "0");
        if (appendix == 0 || own) {
            xml.empty("w:pgNumType", "w:start", "1");
        }
        xml.empty("w:cols", "w:space", "720");
        if (!Boolean.TRUE.equals(sheet.form().numberOnFirstPage()) && (appendix == 0 || own)) {
            xml.empty("w:titlePg");
        }
        xml.end();
    }

    private String margin() {
        return MarginPart.isHeader(sheet) ? "header" : "footer";
    }
}
