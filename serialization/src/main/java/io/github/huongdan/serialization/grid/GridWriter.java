package io.github.huongdan.serialization.grid;

import io.github.huongdan.model.Table;
import io.github.huongdan.model.Table.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Draws a table: {@code +----+} between rows, {@code |} between cells, {@code +====+} below the header rows, a line for each line of a cell's
 * text. A span is a border left out. What a drawing cannot show is lost: blank lines at the ends of a cell, blanks at the ends of its
 * lines, columns and rows in which no cell begins, and that places of a row were left free.
 *
 * <p>A table whose frame would be far larger than its text (one long line beside very many rows) is written as lines without a frame.
 */
public final class GridWriter {

    /** How large a frame may be, beside the size of the table. */
    private static final long ALWAYS = 1 << 16;

    private static final int TIMES = 16;

    /** The text of a table that is drawn; beyond it places might not be counted in 32 bits. */
    private static final long LARGEST = 1 << 28;

    /** What the smallest cell takes, with two of its borders. */
    private static final long LEAST_PLACE = 8;

    /** A blank before the text and one behind it. */
    private static final int PADDING = 2;

    private final PlacedTable table;

    /** Where the borders left of the columns stand, and the right one. */
    private final int[] x;

    /** In which lines the borders above the rows stand, and the lowest one. */
    private final int[] y;

    private GridWriter(PlacedTable table) {
        this.table = table;
        this.x = edges(widths());
        this.y = edges(heights());
    }

    /** Returns the lines of a table, without terminators; empty where it has no cell. */
    public static List<String> lines(Table table) {
        long size = Placing.size(table);
        long most = ALWAYS + TIMES * size;
        PlacedTable placed = size > LARGEST ? null : PlacedTable.of(table, most);
        if (placed == null || LEAST_PLACE * placed.columns() * placed.rows() > most) {
            return withoutFrame(table);
        }
        if (placed.columns() == 0) {
            return List.of();
        }
        GridWriter writer = new GridWriter(placed);
        long area = (long) writer.x[placed.columns()] * writer.y[placed.rows()];
        return area > most ? withoutFrame(table) : writer.draw();
    }

    private static List<String> withoutFrame(Table table) {
        List<String> lines = new ArrayList<>();
        for (Row row : table.rows()) {
            row.cells().forEach(cell -> lines.addAll(Placing.lines(cell)));
        }
        lines.removeIf(String::isEmpty);
        return lines;
    }

    /** Finds the room between the borders of each column, first for cells in one column. */
    private int[] widths() {
        int[] widths = new int[table.columns()];
        Arrays.fill(widths, PADDING + 1);
        for (PlacedCell cell : table.cells()) {
            if (cell.right() == cell.left() + 1 || mayLookLikeABorder(cell)) {
                widths[cell.left()] = Math.max(widths[cell.left()], cell.width() + PADDING);
            }
        }
        for (PlacedCell cell : table.cells()) {
            widen(widths, cell.left(), cell.right(), cell.width() + PADDING);
        }
        return widths;
    }

    /** A bar below the corner of the border above would be read as a border, so such a text stays within its first column. */
    private static boolean mayLookLikeABorder(PlacedCell cell) {
        return !cell.lines().isEmpty() && cell.lines().get(0).indexOf('|') >= 0;
    }

    private int[] heights() {
        int[] heights = new int[table.rows()];
        Arrays.fill(heights, 1);
        for (PlacedCell cell : table.cells()) {
            if (cell.bottom() == cell.top() + 1) {
                heights[cell.top()] = Math.max(heights[cell.top()], cell.lines().size());
            }
        }
        for (PlacedCell cell : table.cells()) {
            widen(heights, cell.top(), cell.bottom(), cell.lines().size());
        }
        return heights;
    }

    /** Gives the last of several tracks the room that is wanting; each border between them is room, too. */
    private static void widen(int[] tracks, int from, int to, int wanted) {
        int room = to - from - 1;
        for (int i = from; i < to; i++) {
            room += tracks[i];
        }
        tracks[to - 1] += Math.max(0, wanted - room);
    }

    private static int[] edges(int[] tracks) {
        int[] edges = new int[tracks.length + 1];
        for (int i = 0; i < tracks.length; i++) {
            edges[i + 1] = edges[i] + tracks[i] + 1;
        }
        return edges;
    }

    private List<String> draw() {
        char[][] canvas = new char[y[table.rows()] + 1][x[table.columns()] + 1];
        for (char[] line : canvas) {
            Arrays.fill(line, ' ');
        }
        for (PlacedCell cell : table.cells()) {
            sides(canvas, cell);
        }
        for (PlacedCell cell : table.cells()) {
            corners(canvas, cell);
            text(canvas, cell);
        }
        List<String> lines = new ArrayList<>(canvas.length);
        for (char[] line : canvas) {
            lines.add(new String(line));
        }
        return lines;
    }

    private void sides(char[][] canvas, PlacedCell cell) {
        int left = x[cell.left()];
        int right = x[cell.right()];
        Arrays.fill(canvas[y[cell.top()]], left, right + 1, border(cell.top()));
        Arrays.fill(canvas[y[cell.bottom()]], left, right + 1, border(cell.bottom()));
        for (int line = y[cell.top()] + 1; line < y[cell.bottom()]; line++) {
            canvas[line][left] = '|';
            canvas[line][right] = '|';
        }
    }

    private char border(int row) {
        return row > 0 && row == table.headerRows() ? '=' : '-';
    }

    private void corners(char[][] canvas, PlacedCell cell) {
        for (int line : new int[] {y[cell.top()], y[cell.bottom()]}) {
            canvas[line][x[cell.left()]] = '+';
            canvas[line][x[cell.right()]] = '+';
        }
    }

    private void text(char[][] canvas, PlacedCell cell) {
        int line = y[cell.top()] + 1;
        for (String text : cell.lines()) {
            text.getChars(0, text.length(), canvas[line++], x[cell.left()] + 2);
        }
    }
}
