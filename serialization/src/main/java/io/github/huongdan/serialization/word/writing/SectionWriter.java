package io.github.huongdan.serialization.word.writing;

import io.github.huongdan.regime.PageForm.Side;

/** Writes how pages are set up; each appendix has pages of its own, and so has a table of the text that is too wide for an upright page. Not thread-safe. */
final class SectionWriter {

    private final Sheet sheet;
    private final XmlPart xml;

    /** Whether the pages at hand lie on their side. */
    private boolean wide;

    /** Whether they begin the document, or an appendix that is counted on its own. */
    private boolean counted = true;

    SectionWriter(Sheet sheet, XmlPart xml) {
        this.sheet = sheet;
        this.xml = xml;
    }

    /** Turns the pages from here on; nothing where they lie so already. */
    void turn(Paragraphs out, boolean onSide) {
        if (wide != onSide) {
            end(out);
            wide = onSide;
            counted = false;
        }
    }

    /**
     * Ends the pages before an appendix.
     *
     * @param onSide whether its pages lie on their side
     */
    void endBefore(Paragraphs out, boolean onSide) {
        end(out);
        wide = onSide;
        counted = Boolean.TRUE.equals(sheet.form().ownPagesOfAppendices());
    }

    /** Returns how wide the text is on the pages at hand. */
    int textWidth() {
        return wide ? sheet.wideTextWidth() : sheet.textWidth();
    }

    /** Sets the last pages up, those of the last appendix where there are some. */
    void last() {
        section();
    }

    /** Ends pages with a paragraph of no words. */
    private void end(Paragraphs out) {
        out.start(ParagraphStyle.GAP);
        section();
        xml.end().end();
    }

    private void section() {
        xml.start("w:sectPr");
        for (String type : new String[] {"default", "first"}) {
            xml.empty("w:" + margin() + "Reference", "w:type", type, "r:id", MarginPart.id(type));
        }
        xml.empty("w:type", "w:val", "nextPage");
        String width = String.valueOf(sheet.paperWidth());
        String height = String.valueOf(sheet.paperHeight());
        if (wide) {
            xml.empty("w:pgSz", "w:w", height, "w:h", width, "w:orient", "landscape");
        } else {
            xml.empty("w:pgSz", "w:w", width, "w:h", height);
        }
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
        if (counted) {
            xml.empty("w:pgNumType", "w:start", "1");
        }
        xml.empty("w:cols", "w:space", "720");
        if (!Boolean.TRUE.equals(sheet.form().numberOnFirstPage()) && counted) {
            xml.empty("w:titlePg");
        }
        xml.end();
    }

    private String margin() {
        return MarginPart.isHeader(sheet) ? "header" : "footer";
    }
}
