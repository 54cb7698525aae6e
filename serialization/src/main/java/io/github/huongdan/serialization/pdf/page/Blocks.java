package io.github.huongdan.serialization.pdf.page;

import java.util.ArrayList;
import java.util.List;

/** Divides the rows of a page into lines of the text and cells. */
final class Blocks {

    private final int page;
    private final List<Row> rows;
    private final TextEdges edges;
    private final List<PageBlock> blocks = new ArrayList<>();

    private Blocks(int page, List<Row> rows, TextEdges edges) {
        this.page = page;
        this.rows = rows;
        this.edges = edges;
    }

    static List<PageBlock> of(int page, List<Row> rows, TextEdges edges, List<Grid> grids, double height) {
        Blocks read = new Blocks(page, rows, edges);
        Columns columns = new Columns(rows, edges.left(), edges.right(), page == 1, height);
        int at = 0;
        while (at < rows.size()) {
            int end = read.gridEnd(grids, at);
            if (end > at) {
                at = end;
                continue;
            }
            Columns.Band band = columns.at(at);
            if (band == null) {
                read.line(at);
                at++;
            } else {
                int to = gridStart(grids, rows, at + 1, band.to());
                read.columns(new Columns.Band(at, to, band.leftEnd(), band.rightStart()));
                at = to;
            }
        }
        return read.blocks;
    }

    /** The first of some rows that stands in a grid; the end where none does. */
    private static int gridStart(List<Grid> grids, List<Row> rows, int from, int end) {
        int at = from;
        while (at < end) {
            Row row = rows.get(at);
            if (grids.stream().anyMatch(grid -> grid.holds(row))) {
                return at;
            }
            at++;
        }
        return end;
    }

    /** Where the rows end that stand in a grid, which are put into its cells; the row itself where it stands in none. */
    private int gridEnd(List<Grid> grids, int from) {
        for (Grid grid : grids) {
            int end = from;
            while (end < rows.size() && grid.holds(rows.get(end))) {
                end++;
            }
            if (end > from && GridCells.fits(grid)) {
                blocks.add(GridCells.of(grid, page, rows.subList(from, end), from));
                return end;
            }
        }
        return from;
    }

    private void line(int index) {
        Stretch whole = rows.get(index).stretches().get(0);
        for (Stretch next : rows.get(index)
                .stretches()
                .subList(1, rows.get(index).stretches().size())) {
            whole = Rows.join(whole, next);
        }
        blocks.add(new PageBlock.Line(page, index + 1, whole));
    }

    private void columns(Columns.Band band) {
        List<PageBlock.Line> left = new ArrayList<>();
        List<PageBlock.Line> right = new ArrayList<>();
        for (int i = band.from(); i < band.to(); i++) {
            side(i, band, true, left);
            side(i, band, false, right);
        }
        PageBlock.Box one = new PageBlock.Box(1, 1, 1, edges.left(), band.leftEnd(), left);
        PageBlock.Box other = new PageBlock.Box(2, 1, 1, band.rightStart(), edges.right(), right);
        blocks.add(new PageBlock.Cells(List.of(List.of(one, other)), 2, false));
    }

    private void side(int index, Columns.Band band, boolean left, List<PageBlock.Line> lines) {
        Stretch whole = null;
        for (Stretch stretch : rows.get(index).stretches()) {
            if ((stretch.left() < band.rightStart() - 0.5) == left) {
                whole = whole == null ? stretch : Rows.join(whole, stretch);
            }
        }
        if (whole != null) {
            lines.add(new PageBlock.Line(page, index + 1, whole));
        }
    }
}
