package io.github.huongdan.serialization.word.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A table while its rows are read. What a file says of a row comes after its cells. Not thread-safe. */
final class OpenTable {

    /** A row that is read. */
    private record Row(List<Xml> cells, RowLook look) {}

    private final Xml.Budget budget;
    private final List<Row> rows = new ArrayList<>();
    private List<Xml> cells = new ArrayList<>();
    private Xml cell;

    OpenTable(Xml.Budget budget) {
        this.budget = budget;
        this.cell = new Xml(budget);
    }

    /** Returns where the content of the cell goes that is open. */
    Xml cell() {
        return cell;
    }

    void endCell() {
        cells.add(cell);
        cell = new Xml(budget);
    }

    void endRow(RowLook look) {
        if (!cell.isEmpty()) {
            endCell();
        }
        if (!cells.isEmpty()) {
            rows.add(new Row(cells, look));
        }
        cells = new ArrayList<>();
    }

    void write(Xml out) {
        endRow(new RowLook());
        if (rows.isEmpty()) {
            return;
        }
        List<Integer> grid = grid();
        out.raw("<w:tbl><w:tblPr>");
        if (Boolean.TRUE.equals(rows.get(0).look().bordered)) {
            out.raw("<w:tblBorders><w:top w:val=\"single\"/></w:tblBorders>");
        }
        out.raw("</w:tblPr>");
        for (Row row : rows) {
            write(row, grid, out);
        }
        out.raw("</w:tbl>");
    }

    private List<Integer> grid() {
        TreeSet<Integer> edges = new TreeSet<>();
        rows.forEach(row -> edges.addAll(row.look().edges));
        return new ArrayList<>(edges);
    }

    private static void write(Row row, List<Integer> grid, Xml out) {
        RowLook look = row.look();
        out.raw("<w:tr><w:trPr>");
        if (!look.edges.isEmpty() && column(grid, look.edges.get(0)) > 0) {
            out.raw("<w:gridBefore w:val=\"")
                    .number(column(grid, look.edges.get(0)))
                    .raw("\"/>");
        }
        out.raw(look.header ? "<w:tblHeader/>" : "").raw("</w:trPr>");
        int count = row.cells().size();
        int at = 0;
        while (at < count) {
            int next = at + 1;
            while (next < count && look.cell(next).goesOnAcross) {
                next++;
            }
            out.raw("<w:tc><w:tcPr><w:gridSpan w:val=\"")
                    .number(span(look, grid, at, next))
                    .raw("\"/>");
            writeProperties(look.cell(at), out);
            for (Xml content : row.cells().subList(at, next)) {
                out.append(content);
            }
            out.raw("</w:tc>");
            at = next;
        }
        out.raw("</w:tr>");
    }

    private static void writeProperties(RowLook.Cell cell, Xml out) {
        if (cell.beginsDown || cell.goesOnDown) {
            out.raw(cell.beginsDown ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
        }
        if (cell.bordered != null) {
            out.raw("<w:tcBorders><w:top w:val=\"")
                    .raw(cell.bordered ? "single" : "none")
                    .raw("\"/></w:tcBorders>");
        }
        out.raw("</w:tcPr>");
    }

    private static int span(RowLook look, List<Integer> grid, int from, int to) {
        if (to >= look.edges.size()) {
            return 1;
        }
        return Math.max(1, column(grid, look.edges.get(to)) - column(grid, look.edges.get(from)));
    }

    /** Finds the column that begins at an edge. */
    private static int column(List<Integer> grid, int edge) {
        int low = 0;
        int high = grid.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (grid.get(middle) <= edge) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
