package io.github.huongdan.serialization.word.story;

import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.serialization.word.part.PartCursor;
import io.github.huongdan.serialization.word.style.Borders;
import io.github.huongdan.serialization.word.style.Lengths;

/** Reads what a file says of a table, its rows and its cells. */
final class TableReader {

    /** Word has no more columns. */
    private static final int MOST_COLUMNS = 63;

    private final Reading reading;
    private final PartCursor xml;
    private final TableDraft table;

    TableReader(Reading reading, PartCursor xml, TableDraft table) {
        this.reading = reading;
        this.xml = xml;
        this.table = table;
    }

    /** Reads {@code tblPr} to its end tag. */
    void properties() {
        Boolean bordered = null;
        int element = xml.depth();
        while (xml.inside(element)) {
            switch (xml.name()) {
                case "tblStyle" -> table.style = xml.attribute("val");
                case "tblBorders" -> bordered = Borders.anyDrawn(xml);
                case "tblPrChange" -> xml.skip();
                default -> {}
            }
        }
        table.bordered = bordered == null ? reading.formatting.bordered(table.style) : bordered;
    }

    /** Reads {@code tblGrid} to its end tag. */
    void grid() {
        int element = xml.depth();
        while (xml.inside(element)) {
            if (xml.name().equals("gridCol")) {
                table.gridColumn();
            } else {
                xml.skip();
            }
        }
    }

    /** Reads {@code trPr} to its end tag; says whether the row is still there. */
    boolean row() {
        boolean there = true;
        int element = xml.depth();
        while (xml.inside(element)) {
            switch (xml.name()) {
                case "gridBefore" -> table.leaveOut(columns(0));
                case "tblHeader" -> {
                    if (xml.on()) {
                        table.headRow();
                    }
                }
                case "ins" -> reading.tell(ReadingDoubt.TRACKED_CHANGES, null);
                case "del" -> {
                    reading.tell(ReadingDoubt.TRACKED_CHANGES, null);
                    there = false;
                }
                case "trPrChange" -> xml.skip();
                default -> {}
            }
        }
        return there;
    }

    /** Reads {@code tcPr} to its end tag; says whether the cell is still there. */
    boolean cell() {
        boolean there = true;
        int element = xml.depth();
        while (xml.inside(element)) {
            switch (xml.name()) {
                case "gridSpan" -> table.columnSpan(Math.max(columns(1), 1));
                case "vMerge" -> table.merge("restart".equals(xml.attribute("val")));
                case "tcBorders" -> table.cellBordered(Borders.anyDrawn(xml));
                case "cellIns" -> reading.tell(ReadingDoubt.TRACKED_CHANGES, null);
                case "cellDel" -> {
                    reading.tell(ReadingDoubt.TRACKED_CHANGES, null);
                    there = false;
                }
                case "tcPrChange" -> xml.skip();
                default -> {}
            }
        }
        return there;
    }

    private int columns(int fallback) {
        return Math.max(0, Math.min(Lengths.whole(xml.attribute("val"), fallback), MOST_COLUMNS));
    }
}
