package io.github.huongdan.serialization.word.writing;

/** Writes a table without lines, in which parts stand side by side. Not thread-safe. */
final class PlainTable {

    /** How far the words of a cell stand from its edge. */
    static final int PADDING = 28;

    private final XmlPart xml;
    private final int[] widths;

    private PlainTable(XmlPart xml, int[] widths) {
        this.xml = xml;
        this.widths = widths;
    }

    /**
     * Begins a table that stands in the middle between the margins.
     *
     * @param widths how wide its columns are
     */
    static PlainTable start(XmlPart xml, int... widths) {
        int all = 0;
        for (int width : widths) {
            all += width;
        }
        xml.start("w:tbl").start("w:tblPr");
        xml.empty("w:tblW", "w:w", String.valueOf(all), "w:type", "dxa").empty("w:jc", "w:val", "center");
        xml.empty("w:tblLayout", "w:type", "fixed").start("w:tblCellMar");
        xml.empty("w:left", "w:w", String.valueOf(PADDING), "w:type", "dxa");
        xml.empty("w:right", "w:w", String.valueOf(PADDING), "w:type", "dxa");
        xml.end().empty("w:tblLook", "w:val", "0000").end().start("w:tblGrid");
        for (int width : widths) {
            xml.empty("w:gridCol", "w:w", String.valueOf(width));
        }
        xml.end();
        return new PlainTable(xml, widths);
    }

    /** Writes a row that stays on one page, each cell by one of these. */
    void row(Runnable... cells) {
        xml.start("w:tr").start("w:trPr").empty("w:cantSplit").end();
        for (int i = 0; i < cells.length; i++) {
            xml.start("w:tc").start("w:tcPr");
            xml.empty("w:tcW", "w:w", String.valueOf(widths[i]), "w:type", "dxa")
                    .end();
            cells[i].run();
            xml.end();
        }
        xml.end();
    }

    void end() {
        xml.end();
    }
}
