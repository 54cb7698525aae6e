package io.github.huongdan.serialization.grid;

import io.github.huongdan.model.Table;
import io.github.huongdan.model.Table.Cell;
import io.github.huongdan.model.Table.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the drawing of a table, as {@link GridWriter} and other programs make it: a frame of {@code +}, {@code -} and {@code |}, {@code =} below
 * the header rows; a border left out makes one cell of two. Only the columns in which characters stand decide, counted in UTF-16 units, so
 * cells may hold any of these characters; the lines must be as they were received, for composing letters moves columns. The whole drawing may
 * be indented.
 *
 * <p>Takes time in proportion to the lines it looks at, and looks at none twice: what follows the last border that closes all cells is left
 * for others to read.
 */
public final class GridReader {

    private final List<String> lines;
    private final int first;
    private final int left;
    private final int right;
    private final List<DrawnCell> cells = new ArrayList<>();
    private List<DrawnCell> open = new ArrayList<>();

    /** How many borders between rows were read; a border may be left out below cells that go on. */
    private int borders;

    private int headerRows;

    private GridReader(List<String> lines, int first) {
        this.lines = lines;
        this.first = first;
        String line = lines.get(first);
        this.left = Borders.indent(line);
        this.right = Borders.end(line) - 1;
    }

    /** Tells whether a line can be the first of a table: nothing but {@code +}, {@code -} and {@code =}, with {@code +} at both ends. */
    public static boolean opens(String line) {
        int left = Borders.indent(line);
        int right = Borders.end(line) - 1;
        return right - left > 1 && Borders.across(line, left, right);
    }

    /**
     * Reads the table that begins with a line, or returns null where none does.
     *
     * @param lines the lines of the input, as received but without their terminators
     * @param first the index of the first line of the table
     */
    public static @Nullable GridTable read(List<String> lines, int first) {
        return opens(lines.get(first)) ? new GridReader(lines, first).table() : null;
    }

    private @Nullable GridTable table() {
        if (!openBelow(first, List.of(new DrawnCell(left, right, 0)))) {
            return null;
        }
        borders = 1;
        int closed = 0;
        int end = first;
        int rows = 0;
        for (int i = first + 1; i < lines.size() && isDrawn(i) && takeIn(i); i++) {
            if (open.isEmpty()) {
                closed = cells.size();
                end = i + 1;
                rows = borders - 1;
                if (!openBelow(i, List.of(new DrawnCell(left, right, borders - 1)))) {
                    break;
                }
            }
        }
        return closed == 0 ? null : new GridTable(table(closed, rows), end, texts(closed));
    }

    /** Whether a line stands in the frame. */
    private boolean isDrawn(int index) {
        String line = lines.get(index);
        return Borders.end(line) == right + 1
                && Borders.indent(line) == left
                && Borders.isEdge(line.charAt(left))
                && Borders.isEdge(line.charAt(right));
    }

    /** Takes a line in; false where the cells are not drawn on. */
    private boolean takeIn(int index) {
        String line = lines.get(index);
        List<DrawnCell> ended = new ArrayList<>();
        for (DrawnCell cell : open) {
            if (Borders.across(line, cell.left, cell.right)) {
                ended.add(cell);
            } else if (!Borders.isEdge(line.charAt(cell.left)) || !Borders.isEdge(line.charAt(cell.right))) {
                return false;
            }
        }
        if (ended.isEmpty()) {
            return goOn(index, line);
        }
        if (headerRows == 0 && isDouble(line, ended)) {
            headerRows = borders;
        }
        for (DrawnCell cell : ended) {
            cell.bottom = borders;
        }
        for (DrawnCell cell : open) {
            if (cell.bottom < 0) {
                cell.add(index, line);
            }
        }
        borders++;
        open.removeIf(cell -> cell.bottom >= 0);
        return open.isEmpty() || openBelow(index, ended);
    }

    private static boolean isDouble(String line, List<DrawnCell> ended) {
        return ended.stream().anyMatch(cell -> line.charAt(cell.left + 1) == '=');
    }

    private boolean goOn(int index, String line) {
        for (DrawnCell cell : open) {
            if (line.charAt(cell.left) != '|' || line.charAt(cell.right) != '|') {
                return false;
            }
        }
        open.forEach(cell -> cell.add(index, line));
        return true;
    }

    /**
     * Opens the cells below a border. A corner goes on below where the next line has a bar; the cells above have been neighbours where they touch.
     *
     * @param above the cells that the border ends, from left to right
     */
    private boolean openBelow(int border, List<DrawnCell> above) {
        if (border + 1 == lines.size() || !isDrawn(border + 1)) {
            return false;
        }
        String line = lines.get(border);
        String next = lines.get(border + 1);
        List<DrawnCell> below = new ArrayList<>();
        int from = above.get(0).left;
        for (int i = 0; i < above.size(); i++) {
            DrawnCell cell = above.get(i);
            from = i > 0 && above.get(i - 1).right != cell.left ? cell.left : from;
            boolean last = i + 1 == above.size() || above.get(i + 1).left != cell.right;
            for (int x = cell.left + 1; x <= cell.right; x++) {
                boolean bar = next.charAt(x) == '|';
                boolean outer = last && x == cell.right;
                if (outer && !bar) {
                    return false;
                }
                if (bar && line.charAt(x) == '+') {
                    if (x - from < 2) {
                        return false;
                    }
                    below.add(new DrawnCell(from, x, Math.max(0, borders - 1)));
                    from = x;
                }
            }
        }
        cells.addAll(below);
        open = merged(open, below);
        return true;
    }

    /** Merges two lists of cells from left to right. */
    private static List<DrawnCell> merged(List<DrawnCell> one, List<DrawnCell> other) {
        List<DrawnCell> all = new ArrayList<>(one.size() + other.size());
        int next = 0;
        for (DrawnCell cell : one) {
            while (next < other.size() && other.get(next).left < cell.left) {
                all.add(other.get(next++));
            }
            all.add(cell);
        }
        all.addAll(other.subList(next, other.size()));
        return all;
    }

    private Table table(int closed, int rows) {
        int[] columns = columns(closed);
        List<List<Cell>> cellsOfRows = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            cellsOfRows.add(new ArrayList<>());
        }
        for (DrawnCell cell : cells.subList(0, closed)) {
            int columnSpan = columns[cell.right - left] - columns[cell.left - left];
            cellsOfRows.get(cell.top).add(new Cell(cell.text(), columnSpan, cell.bottom - cell.top));
        }
        return new Table(
                headerRows <= rows ? headerRows : 0,
                cellsOfRows.stream().map(Row::new).toList());
    }

    /** Numbers the borders between columns by where they stand. */
    private int[] columns(int closed) {
        int[] columns = new int[right - left + 1];
        for (DrawnCell cell : cells.subList(0, closed)) {
            columns[cell.right - left] = 1;
        }
        for (int i = 1; i < columns.length; i++) {
            columns[i] += columns[i - 1];
        }
        return columns;
    }

    private List<CellText> texts(int closed) {
        List<CellText> texts = new ArrayList<>();
        int row = -1;
        int index = 0;
        for (DrawnCell cell : cells.subList(0, closed)) {
            index = cell.top == row ? index + 1 : 0;
            row = cell.top;
            if (!cell.stretches.isEmpty()) {
                texts.add(new CellText(row, index, List.copyOf(cell.stretches)));
            }
        }
        return texts;
    }
}
