package io.github.huongdan.serialization.pdf.story;

import io.github.huongdan.serialization.pdf.page.PageBlock.Box;
import io.github.huongdan.serialization.pdf.page.PageBlock.Cells;
import io.github.huongdan.serialization.pdf.page.PageBlock.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table, which may go on at the top of the next page between the same lines. Rows that are repeated there are told once, and a row that is parted by the
 * page's end is one row. Not thread-safe.
 */
final class OpenTable {

    private static final double SAME = 3;

    private final List<List<Box>> rows;
    private final List<Integer> pages = new ArrayList<>();
    private final int columns;
    private final boolean bordered;
    private final Map<Integer, Double> edges;
    private int repeated;
    private int lastPage;

    OpenTable(Cells cells, int page) {
        rows = new ArrayList<>(cells.rows());
        columns = cells.columns();
        bordered = cells.bordered();
        edges = edges(cells);
        lastPage = page;
        notePages(page);
    }

    private void notePages(int page) {
        while (pages.size() < rows.size()) {
            pages.add(page);
        }
    }

    List<List<Box>> rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    boolean bordered() {
        return bordered;
    }

    /** The page on which a row, from 0, begins. */
    int page(int row) {
        return pages.get(row);
    }

    /** How many rows head the columns: those that are repeated, or a first row that is bold as a whole above one that is not. */
    int headerRows() {
        boolean headed = bordered && rows.size() > 1 && isBold(rows.get(0)) && !isBold(rows.get(1));
        return Math.max(repeated, headed ? 1 : 0);
    }

    /** Takes the cells at the top of a page, if they go on with this table; tells whether they do. */
    boolean goesOn(Cells next, int page) {
        if (!bordered || !next.bordered() || page != lastPage + 1 || columns != next.columns()) {
            return false;
        }
        Map<Integer, Double> own = edges(next);
        for (Map.Entry<Integer, Double> edge : own.entrySet()) {
            if (Math.abs(edges.getOrDefault(edge.getKey(), edge.getValue()) - edge.getValue()) > SAME) {
                return false;
            }
        }
        lastPage = page;
        int from = repeated(next.rows());
        if (from < next.rows().size() && parted(next.rows().get(from))) {
            joinToLast(next.rows().get(from));
            from++;
        }
        rows.addAll(next.rows().subList(from, next.rows().size()));
        notePages(page);
        return true;
    }

    /** Where columns begin, by their number, and where the last one ends. */
    private static Map<Integer, Double> edges(Cells cells) {
        Map<Integer, Double> edges = new HashMap<>();
        for (List<Box> row : cells.rows()) {
            for (Box box : row) {
                edges.put(box.column(), box.left());
                edges.put(box.column() + box.columnSpan(), box.right());
            }
        }
        return edges;
    }

    /** How many of the rows at the top are the table's first ones once more; such a row has text, and not the number of a row alone. */
    private int repeated(List<List<Box>> next) {
        int same = 0;
        while (same < Math.min(next.size() - 1, rows.size())
                && texts(next.get(same)).equals(texts(rows.get(same)))
                && texts(next.get(same)).stream().anyMatch(text -> text.chars().anyMatch(Character::isLetter))) {
            same++;
        }
        repeated = Math.max(repeated, same);
        return same;
    }

    /** Whether a row goes on with the last one: its first cell is empty, as no other is, and one of its cells goes on in the middle of a sentence. */
    private boolean parted(List<Box> row) {
        List<Box> last = rows.get(rows.size() - 1);
        if (columns < 2
                || row.size() != columns
                || last.size() != columns
                || !row.get(0).lines().isEmpty()) {
            return false;
        }
        boolean goesOn = false;
        for (int i = 1; i < row.size(); i++) {
            String text = text(row.get(i));
            goesOn |= !text.isEmpty()
                    && Character.isLowerCase(text.codePointAt(0))
                    && !text(last.get(i)).isEmpty();
        }
        return goesOn && rows.stream().noneMatch(above -> above.get(0).lines().isEmpty());
    }

    private void joinToLast(List<Box> row) {
        List<Box> joined = new ArrayList<>();
        List<Box> last = rows.get(rows.size() - 1);
        for (int i = 0; i < last.size(); i++) {
            Box box = last.get(i);
            List<Line> lines = new ArrayList<>(box.lines());
            lines.addAll(row.get(i).lines());
            joined.add(new Box(box.column(), box.columnSpan(), box.rowSpan(), box.left(), box.right(), lines));
        }
        rows.set(rows.size() - 1, joined);
    }

    private static List<String> texts(List<Box> row) {
        return row.stream().map(OpenTable::text).toList();
    }

    private static String text(Box box) {
        StringBuilder text = new StringBuilder();
        for (Line line : box.lines()) {
            text.append(text.isEmpty() ? "" : " ").append(line.stretch().text().strip());
        }
        return text.toString();
    }

    private static boolean isBold(List<Box> row) {
        boolean bold = false;
        for (Box box : row) {
            for (Line line : box.lines()) {
                bold = true;
                if (!Joining.isBold(line.stretch())) {
                    return false;
                }
            }
        }
        return bold;
    }
}
