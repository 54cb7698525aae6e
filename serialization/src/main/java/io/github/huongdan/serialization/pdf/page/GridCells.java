package io.github.huongdan.serialization.pdf.page;

import io.github.huongdan.serialization.pdf.glyph.Glyph;
import java.util.ArrayList;
import java.util.List;

/** Puts the rows of a page into the cells that are drawn about them. Not thread-safe. */
final class GridCells {

    private static final int MOST_CELLS = 20_000;

    private final Grid grid;
    private final int page;
    private final int[][] owners;
    private final List<Cell> cells = new ArrayList<>();

    /** A cell with the lines that were put into it. */
    private record Cell(int row, int column, int rowSpan, int columnSpan, List<PageBlock.Line> lines) {}

    private GridCells(Grid grid, int page) {
        this.grid = grid;
        this.page = page;
        this.owners = new int[grid.rows()][grid.columns()];
    }

    static boolean fits(Grid grid) {
        return (long) grid.rows() * grid.columns() <= MOST_CELLS;
    }

    /** The cells of rows, of which the first has an index among those of the page. */
    static PageBlock.Cells of(Grid grid, int page, List<Row> rows, int first) {
        GridCells cells = new GridCells(grid, page);
        cells.divide();
        for (int i = 0; i < rows.size(); i++) {
            cells.put(rows.get(i), first + i);
        }
        return cells.block();
    }

    private void divide() {
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                if (owners[row][column] == 0) {
                    own(row, column);
                }
            }
        }
    }

    private void own(int row, int column) {
        int right = column;
        while (right + 1 < grid.columns() && owners[row][right + 1] == 0 && !grid.closedRight(row, right)) {
            right++;
        }
        int below = row;
        while (below + 1 < grid.rows() && !closedBelow(below, column, right)) {
            below++;
        }
        cells.add(new Cell(row, column, below - row + 1, right - column + 1, new ArrayList<>()));
        for (int i = row; i <= below; i++) {
            for (int j = column; j <= right; j++) {
                owners[i][j] = cells.size();
            }
        }
    }

    private boolean closedBelow(int row, int from, int to) {
        for (int column = from; column <= to; column++) {
            if (grid.closedBelow(row, column) || owners[row + 1][column] != 0) {
                return true;
            }
        }
        return false;
    }

    private void put(Row row, int index) {
        int at = grid.row(row.baseline() - row.size() * 0.3);
        int owner = 0;
        List<Glyph> open = new ArrayList<>();
        for (Stretch stretch : row.stretches()) {
            for (Glyph glyph : stretch.glyphs()) {
                int own = owners[at][grid.column((glyph.left() + glyph.right()) / 2)];
                if (own != owner) {
                    close(owner, open, index);
                    owner = own;
                }
                if (!open.isEmpty() || !glyph.blank()) {
                    open.add(glyph);
                }
            }
            open.add(Stretches.blank(stretch.right(), stretch.glyphs().get(0)));
        }
        close(owner, open, index);
    }

    private void close(int owner, List<Glyph> open, int index) {
        while (!open.isEmpty() && open.get(open.size() - 1).blank()) {
            open.remove(open.size() - 1);
        }
        if (!open.isEmpty()) {
            cells.get(owner - 1).lines.add(new PageBlock.Line(page, index + 1, Stretch.of(open)));
            open.clear();
        }
    }

    private PageBlock.Cells block() {
        List<List<PageBlock.Box>> rows = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            rows.add(new ArrayList<>());
        }
        for (Cell cell : cells) {
            rows.get(cell.row)
                    .add(new PageBlock.Box(
                            cell.column + 1,
                            cell.columnSpan,
                            cell.rowSpan,
                            grid.xs().get(cell.column),
                            grid.xs().get(cell.column + cell.columnSpan),
                            cell.lines));
        }
        return new PageBlock.Cells(rows, grid.columns(), true);
    }
}
