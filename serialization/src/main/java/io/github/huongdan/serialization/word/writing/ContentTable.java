package io.github.huongdan.serialization.word.writing;

import io.github.huongdan.model.Table;
import io.github.huongdan.model.Table.Cell;
import io.github.huongdan.regime.FormPart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table of the text with lines about its cells. Word has no row without a cell and no gap between cells: where the model has one, an empty cell is
 * written.
 */
final class ContentTable {

    /** The style of such tables. */
    static final String STYLE = "ContentTable";

    /** How many columns Word can show. */
    static final int MOST_COLUMNS = 63;

    private static final int LEAST_WIDTH = 500;
    private static final int PADDING = 220;

    /** A cell where it begins; rows below that it takes as well hold the same. */
    private record Placed(Cell cell, int row, int column) {}

    /** How wide columns have to be for their words, and would be for their lines. */
    @SuppressWarnings("ArrayRecordComponent") // measured once for one table
    private record Widths(double[] least, double[] wanted) {}

    private final Table table;
    private final List<@Nullable Placed[]> grid = new ArrayList<>();
    private final int columns;

    private ContentTable(Table table) {
        this.table = table;
        this.columns = place();
    }

    /** Counts the columns that a table takes, but no further than one beyond those that Word can show. */
    static int columns(Table table) {
        return new ContentTable(table).columns;
    }

    /** Tells whether the longest words of the columns have no room beside each other on an upright page. */
    static boolean isWide(Table table, Sheet sheet) {
        return Arrays.stream(new ContentTable(table).measured(sheet).least()).sum() > sheet.textWidth();
    }

    /**
     * Writes a table; nothing where it has no rows.
     *
     * @param width how wide the text of the page is
     */
    static void write(Table table, Sheet sheet, int width, Paragraphs out) {
        ContentTable content = new ContentTable(table);
        if (!table.rows().isEmpty()) {
            content.write(content.widths(sheet, width), out);
        }
    }

    private int place() {
        int used = 1;
        for (int i = 0; i < table.rows().size(); i++) {
            grid.add(new Placed[MOST_COLUMNS + 1]);
        }
        for (int row = 0; row < grid.size(); row++) {
            int column = 0;
            for (Cell cell : table.rows().get(row).cells()) {
                while (column <= MOST_COLUMNS && grid.get(row)[column] != null) {
                    column++;
                }
                int end = (int) Math.min(MOST_COLUMNS + 1L, (long) column + cell.columnSpan());
                if (end > MOST_COLUMNS) {
                    return MOST_COLUMNS + 1;
                }
                Placed placed = new Placed(cell, row, column);
                int last = (int) Math.min(grid.size(), (long) row + cell.rowSpan());
                for (int below = row; below < last; below++) {
                    Arrays.fill(grid.get(below), column, end, placed);
                }
                column = end;
                used = Math.max(used, end);
            }
        }
        return used;
    }

    private void write(int[] widths, Paragraphs out) {
        out.kept(ParagraphStyle.GAP, "");
        XmlPart xml = out.xml();
        xml.start("w:tbl").start("w:tblPr").empty("w:tblStyle", "w:val", STYLE);
        xml.empty("w:tblW", "w:w", String.valueOf(Arrays.stream(widths).sum()), "w:type", "dxa");
        xml.empty("w:jc", "w:val", "center").empty("w:tblLayout", "w:type", "fixed");
        xml.empty("w:tblLook", "w:val", "04A0").end();
        xml.start("w:tblGrid");
        for (int width : widths) {
            xml.empty("w:gridCol", "w:w", String.valueOf(width));
        }
        xml.end();
        for (int row = 0; row < grid.size(); row++) {
            row(row, widths, out);
        }
        xml.end();
        out.line(ParagraphStyle.GAP, "");
    }

    private void row(int row, int[] widths, Paragraphs out) {
        XmlPart xml = out.xml();
        xml.start("w:tr").start("w:trPr").empty("w:cantSplit");
        boolean head = row < table.headerRows();
        if (head) {
            xml.empty("w:tblHeader");
        }
        @Nullable Placed[] cells = grid.get(row);
        int end = columns;
        while (end > 1 && cells[end - 1] == null) {
            end--;
        }
        if (end < columns) {
            xml.empty("w:gridAfter", "w:val", String.valueOf(columns - end));
        }
        xml.end();
        int column = 0;
        while (column < end) {
            Placed placed = cells[column];
            int next = column + 1;
            while (next < end && placed != null && placed.equals(cells[next])) {
                next++;
            }
            int width = Arrays.stream(widths, column, next).sum();
            cell(placed, row, width, next - column, head, out);
            column = next;
        }
        xml.end();
    }

    private void cell(@Nullable Placed placed, int row, int width, int span, boolean head, Paragraphs out) {
        XmlPart xml = out.xml();
        xml.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
        if (span > 1) {
            xml.empty("w:gridSpan", "w:val", String.valueOf(span));
        }
        boolean goesOn = placed != null && placed.row() < row;
        boolean begins = placed != null && row + 1 < grid.size() && placed.equals(grid.get(row + 1)[placed.column()]);
        if (goesOn || begins) {
            xml.empty("w:vMerge", "w:val", goesOn ? "continue" : "restart");
        }
        xml.empty("w:vAlign", "w:val", "center").end();
        String text = placed == null || goesOn ? null : placed.cell().text();
        ParagraphStyle style = head ? ParagraphStyle.COLUMN_HEAD : ParagraphStyle.CELL;
        for (String line : text == null ? List.of("") : List.of(text.split("\n", -1))) {
            out.line(style, line);
        }
        xml.end();
    }

    /** Gives each column the room that its longest word needs, and shares what is left by how much text there is. */
    private int[] widths(Sheet sheet, int width) {
        Widths measured = measured(sheet);
        return shared(measured.least(), measured.wanted(), width);
    }

    private Widths measured(Sheet sheet) {
        double[] least = new double[columns];
        double[] wanted = new double[columns];
        Arrays.fill(least, LEAST_WIDTH);
        Arrays.fill(wanted, LEAST_WIDTH);
        for (int row = 0; row < grid.size(); row++) {
            for (int column = 0; column < columns; column++) {
                Placed placed = grid.get(row)[column];
                boolean own = placed != null
                        && placed.row() == row
                        && placed.column() == column
                        && placed.cell().columnSpan() == 1;
                String text = own ? placed.cell().text() : null;
                if (text != null) {
                    measure(text, column, sheet, least, wanted);
                }
            }
        }
        return new Widths(least, wanted);
    }

    private static void measure(String text, int column, Sheet sheet, double[] least, double[] wanted) {
        for (String line : text.split("\n", -1)) {
            wanted[column] = Math.max(wanted[column], sheet.width(FormPart.BODY, line) + PADDING);
            for (String word : line.split(" ", -1)) {
                least[column] = Math.max(least[column], sheet.width(FormPart.BODY, word) + PADDING);
            }
        }
    }

    private static int[] shared(double[] least, double[] wanted, int width) {
        double leastSum = Arrays.stream(least).sum();
        double more = 0;
        for (int i = 0; i < least.length; i++) {
            wanted[i] = Math.sqrt(Math.max(0, Math.min(wanted[i], width) - least[i]));
            more += wanted[i];
        }
        int[] widths = new int[least.length];
        double free = width - leastSum;
        for (int i = 0; i < widths.length; i++) {
            double share = more == 0 ? 1.0 / widths.length : wanted[i] / more;
            double own = free < 0 ? least[i] * width / leastSum : least[i] + free * share;
            widths[i] = (int) Math.floor(own);
        }
        return widths;
    }
}
