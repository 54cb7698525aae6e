package io.github.huongdan.serialization.grid;

import io.github.huongdan.model.Table;
import io.github.huongdan.model.Table.Cell;
import io.github.huongdan.model.Table.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Puts the cells of a table on its grid. Spans may be of any size, so places are compared, never counted through. Not thread-safe. */
final class Placing {

    /** A cell where the table has it; columns and rows that nothing begins in still count. */
    private record Block(int top, int bottom, long left, long right, List<String> lines) {}

    private final Table table;
    private final long mostSteps;
    private final List<Block> blocks = new ArrayList<>();
    private final long[] ends;
    private long steps;

    Placing(Table table, long mostSteps) {
        this.table = table;
        this.mostSteps = mostSteps;
        this.ends = new long[table.rows().size()];
    }

    /** Places all cells; returns false where that takes too many steps. */
    boolean place() {
        List<Block> above = List.of();
        for (int row = 0; row < ends.length; row++) {
            steps += above.size() + 1L + table.rows().get(row).cells().size();
            if (steps > mostSteps) {
                return false;
            }
            above = placeRow(row, above);
        }
        long width = Arrays.stream(ends).max().orElse(0);
        for (int row = 0; row < ends.length; row++) {
            fill(row, ends[row], width);
        }
        return true;
    }

    /** Places the cells of a row between those that reach into it from above; returns those that reach into the next. */
    private List<Block> placeRow(int row, List<Block> above) {
        List<Block> below = new ArrayList<>();
        List<Cell> cells = table.rows().get(row).cells();
        int next = 0;
        long at = 0;
        for (int i = 0; i <= above.size(); i++) {
            Block wall = i < above.size() ? above.get(i) : null;
            long end = wall == null ? Long.MAX_VALUE : wall.left();
            while (next < cells.size() && at < end) {
                Cell cell = cells.get(next++);
                int bottom = (int) Math.min(ends.length, (long) row + cell.rowSpan());
                Block block = new Block(row, bottom, at, Math.min(end, at + cell.columnSpan()), lines(cell));
                blocks.add(block);
                keep(block, row, below);
                at = block.right();
            }
            if (wall != null) {
                fill(row, at, end);
                keep(wall, row, below);
                at = wall.right();
            }
        }
        ends[row] = at;
        return below;
    }

    private static void keep(Block block, int row, List<Block> below) {
        if (block.bottom() > row + 1) {
            below.add(block);
        }
    }

    private void fill(int row, long from, long to) {
        if (from < to) {
            blocks.add(new Block(row, row + 1, from, to, List.of()));
        }
    }

    /** Lists the lines of a cell without blanks around them and without blank ones at its ends. */
    static List<String> lines(Cell cell) {
        if (cell.text() == null) {
            return List.of();
        }
        List<String> lines =
                new ArrayList<>(cell.text().lines().map(String::strip).toList());
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        while (!lines.isEmpty() && lines.get(0).isEmpty()) {
            lines.remove(0);
        }
        return lines;
    }

    /** Numbers the rows and columns in which a cell begins. */
    PlacedTable placed() {
        long[] edges =
                blocks.stream().mapToLong(Block::left).sorted().distinct().toArray();
        int[] rows = rows();
        List<PlacedCell> cells = new ArrayList<>();
        for (Block block : blocks) {
            cells.add(new PlacedCell(
                    rows[block.top()],
                    rows[block.bottom()],
                    column(edges, block.left()),
                    column(edges, block.right()),
                    block.lines()));
        }
        cells.sort(Comparator.comparingInt(PlacedCell::top).thenComparingInt(PlacedCell::left));
        int headerRows = rows[Math.min(table.headerRows(), ends.length)];
        return new PlacedTable(rows[ends.length], edges.length, headerRows, cells);
    }

    private static int column(long[] edges, long place) {
        int found = Arrays.binarySearch(edges, place);
        return found < 0 ? -found - 1 : found;
    }

    /** Counts for each row how many of those above it have a cell that begins in them. */
    private int[] rows() {
        boolean[] begun = new boolean[ends.length];
        blocks.forEach(block -> begun[block.top()] = true);
        int[] rows = new int[ends.length + 1];
        for (int i = 0; i < ends.length; i++) {
            rows[i + 1] = rows[i] + (begun[i] ? 1 : 0);
        }
        return rows;
    }

    /** Counts the UTF-16 units of a table's texts, and four for each cell's frame. */
    static long size(Table table) {
        long size = 0;
        for (Row row : table.rows()) {
            for (Cell cell : row.cells()) {
                size += 4L + (cell.text() == null ? 0 : cell.text().length());
            }
        }
        return size;
    }
}
