package io.github.huongdan.serialization.text;

import io.github.huongdan.model.Table;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Types a table with frames, so that the reader gets it back: {@code +---+} parts rows, {@code +===+} those that head the columns. */
final class GridWriter {

    private static final int MOST_WIDENINGS = 8;
    private static final int MOST_COLUMNS = 200;

    /** How many times its words a drawing may take: one long line beside thousands of rows would fill the memory. */
    private static final int MOST_TIMES = 64;

    private static final int SMALL = 10_000;

    /** A cell with its place and its lines. */
    private record Placed(int row, int column, int rows, int columns, List<String> lines) {

        int end() {
            return column + columns;
        }
    }

    private final Table table;
    private final List<Placed> cells = new ArrayList<>();
    private final @Nullable Placed[][] grid;
    private final int[] widths;
    private final int[] heights;
    private final int[] firstLines;
    private final List<String> out = new ArrayList<>();

    private GridWriter(Table table, int columns) {
        this.table = table;
        int rows = table.rows().size();
        grid = new Placed[rows][columns];
        place();
        widths = new int[columns];
        heights = new int[rows];
        firstLines = new int[rows];
        Arrays.fill(widths, 1);
        Arrays.fill(heights, 1);
    }

    /** The lines of a table, or of its words alone where it cannot be drawn within bounds; none where it has no cells. */
    static List<String> lines(Table table) {
        int columns = columns(table);
        long words = words(table);
        if (columns == 0) {
            return List.of();
        }
        if (columns > MOST_COLUMNS || (long) columns * table.rows().size() > SMALL + MOST_TIMES * words) {
            return wordsAlone(table);
        }
        GridWriter writer = new GridWriter(table, columns);
        writer.measure();
        if (writer.size() > SMALL + MOST_TIMES * words) {
            return wordsAlone(table);
        }
        writer.draw();
        for (int i = 0; i < MOST_WIDENINGS && writer.misleads(); i++) {
            writer.widths[i % writer.widths.length]++;
            writer.draw();
        }
        return writer.out;
    }

    /** How many columns the cells take; more than can be drawn where it is more. */
    private static int columns(Table table) {
        int columns = 0;
        int[] freeFrom = new int[MOST_COLUMNS];
        for (int row = 0; row < table.rows().size(); row++) {
            int column = 0;
            for (Table.Cell cell : table.rows().get(row).cells()) {
                column = free(freeFrom, column, row);
                if (cell.columnSpan() > MOST_COLUMNS - column) {
                    return MOST_COLUMNS + 1;
                }
                Arrays.fill(freeFrom, column, column + cell.columnSpan(), lastRow(table, row, cell));
                column += cell.columnSpan();
                columns = Math.max(columns, column);
            }
        }
        return columns;
    }

    private static int free(int[] freeFrom, int from, int row) {
        int column = from;
        while (column < freeFrom.length && freeFrom[column] > row) {
            column++;
        }
        return column;
    }

    /** The row below the last one that a cell takes. */
    private static int lastRow(Table table, int row, Table.Cell cell) {
        return row + Math.min(cell.rowSpan(), table.rows().size() - row);
    }

    private static long words(Table table) {
        long words = 0;
        for (Table.Row row : table.rows()) {
            for (Table.Cell cell : row.cells()) {
                words += 1 + (cell.text() == null ? 0 : cell.text().length());
            }
        }
        return words;
    }

    private static List<String> wordsAlone(Table table) {
        List<String> words = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            for (Table.Cell cell : row.cells()) {
                words.addAll(lines(cell));
            }
        }
        return words;
    }

    private long size() {
        return (Arrays.stream(widths).asLongStream().sum() + 3L * widths.length)
                * (Arrays.stream(heights).asLongStream().sum() + heights.length + 1);
    }

    /** Puts each cell into the first free column of its row. */
    private void place() {
        int[] freeFrom = new int[MOST_COLUMNS];
        for (int row = 0; row < grid.length; row++) {
            int column = 0;
            for (Table.Cell cell : table.rows().get(row).cells()) {
                column = free(freeFrom, column, row);
                int end = column + cell.columnSpan();
                int lastRow = lastRow(table, row, cell);
                Placed placed = new Placed(row, column, lastRow - row, cell.columnSpan(), lines(cell));
                cells.add(placed);
                Arrays.fill(freeFrom, column, end, lastRow);
                for (int below = row; below < lastRow; below++) {
                    Arrays.fill(grid[below], column, end, placed);
                }
                column = end;
            }
        }
    }

    private static List<String> lines(Table.Cell cell) {
        if (cell.text() == null) {
            return List.of();
        }
        String composed = Normalizer.normalize(cell.text(), Normalizer.Form.NFC);
        return List.of(composed.replace('\t', ' ').replace('\r', ' ').split("\n"));
    }

    private void measure() {
        for (Placed cell : cells) {
            heights[cell.row()] = Math.max(heights[cell.row()], cell.lines().size());
            int longest = cell.lines().stream().mapToInt(String::length).max().orElse(0);
            int last = cell.end() - 1;
            widths[last] = Math.max(widths[last], longest - before(cell) - 3 * (cell.columns() - 1));
        }
    }

    /** The width of all columns of a cell but the last. */
    private int before(Placed cell) {
        int width = 0;
        for (int column = cell.column(); column < cell.end() - 1; column++) {
            width += widths[column];
        }
        return width;
    }

    private void draw() {
        out.clear();
        out.add(frame(-1, '-'));
        for (int row = 0; row < heights.length; row++) {
            firstLines[row] = out.size();
            for (int line = 0; line < heights[row]; line++) {
                out.add(row(row, line));
            }
            boolean heads = row + 1 == table.headerRows() && row + 1 < heights.length;
            out.add(frame(row, heads ? '=' : '-'));
        }
    }

    private String row(int row, int line) {
        StringBuilder text = new StringBuilder("|");
        int last = rowEnd(row);
        int column = 0;
        while (column < last) {
            Placed cell = grid[row][column];
            int end = cell == null ? column + 1 : cell.end();
            boolean written =
                    cell != null && cell.row() == row && line < cell.lines().size();
            String words = cell != null && written ? cell.lines().get(line) : "";
            int width = 3 * (end - column - 1);
            for (int i = column; i < end; i++) {
                width += widths[i];
            }
            text.append(' ')
                    .append(words)
                    .append(" ".repeat(Math.max(0, width - words.length())))
                    .append(" |");
            column = end;
        }
        return text.toString();
    }

    /** Where the last cell of a row ends. */
    private int rowEnd(int row) {
        int end = widths.length;
        while (end > 0 && grid[row][end - 1] == null) {
            end--;
        }
        return end;
    }

    /** The frame below a row; cells that go on have none below them. */
    private String frame(int row, char sign) {
        StringBuilder text = new StringBuilder();
        boolean before = false;
        for (int column = 0; column < widths.length; column++) {
            boolean drawn = !goesOn(row, column);
            boolean inside =
                    column > 0 && !drawn && !before && Objects.equals(grid[row][column], grid[row][column - 1]);
            text.append(drawn || before ? '+' : inside ? ' ' : '|');
            text.append(String.valueOf(drawn ? sign : ' ').repeat(widths[column] + 2));
            before = drawn;
        }
        return text.append(before ? '+' : '|').toString();
    }

    private boolean goesOn(int row, int column) {
        boolean between = row >= 0 && row + 1 < heights.length;
        return between && grid[row][column] != null && Objects.equals(grid[row][column], grid[row + 1][column]);
    }

    /** Whether the words of a cell of several columns have a sign where a bar would part them, in all of its lines. */
    private boolean misleads() {
        for (Placed cell : cells) {
            int bound = 0;
            for (int column = 0; column < cell.end(); column++) {
                if (column > cell.column() && allHaveSign(cell, bound)) {
                    return true;
                }
                bound += widths[column] + 3;
            }
        }
        return false;
    }

    private boolean allHaveSign(Placed cell, int bound) {
        int first = firstLines[cell.row()];
        for (int line = first; line < first + heights[cell.row()]; line++) {
            String text = out.get(line);
            char c = bound < text.length() ? text.charAt(bound) : ' ';
            if (c != '|' && c != '+') {
                return false;
            }
        }
        return true;
    }
}
