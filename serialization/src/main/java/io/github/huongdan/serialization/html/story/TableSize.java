package io.github.huongdan.serialization.html.story;

import io.github.huongdan.serialization.flow.FlowTable;
import io.github.huongdan.serialization.html.area.Elements;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * How many rows and columns a table has.
 *
 * @param rows its rows
 * @param columns its columns; spans that are far too wide, as those that mean all columns, do not count
 * @param cells its cells
 */
record TableSize(int rows, int columns, int cells) {

    /** No table of a document is that wide. */
    private static final int WIDEST = 64;

    static TableSize of(Element table) {
        List<Element> rows = rows(table);
        Map<Integer, Integer> ending = new HashMap<>();
        int columns = 1;
        int cells = 0;
        int fromAbove = 0;
        for (int row = 0; row < rows.size(); row++) {
            fromAbove -= ending.getOrDefault(row, 0);
            int width = fromAbove;
            for (Element cell : rows.get(row).children()) {
                if (!isCell(cell)) {
                    continue;
                }
                cells++;
                int wide = span(cell, "colspan", 1);
                wide = isTooWide(wide) ? 1 : Math.max(1, wide);
                int down = span(cell, "rowspan", 1);
                width += wide;
                if (down != 1) {
                    int end = down <= 0 ? rows.size() : (int) Math.min(rows.size(), (long) row + down);
                    ending.merge(end, wide, Integer::sum);
                    fromAbove += wide;
                }
            }
            columns = Math.max(columns, width);
        }
        return new TableSize(rows.size(), columns, cells);
    }

    /** Whether a cell asks for more columns than a table has. */
    static boolean isTooWide(int columns) {
        return columns > WIDEST;
    }

    /** How many cells of its row follow a cell, as far as a table may have columns. */
    static int after(Element cell) {
        int count = 0;
        Element next = cell.nextElementSibling();
        while (next != null && count < FlowTable.MOST_COLUMNS) {
            count += isCell(next) ? 1 : 0;
            next = next.nextElementSibling();
        }
        return count;
    }

    static boolean isCell(Element element) {
        return element.nameIs("td") || element.nameIs("th");
    }

    /** Whether all cells of a row head columns. */
    static boolean heads(Element row) {
        Element parent = row.parent();
        boolean head = parent != null && parent.nameIs("thead");
        boolean any = false;
        for (Element cell : row.children()) {
            if (isCell(cell)) {
                any = true;
                if (!head && !cell.nameIs("th")) {
                    return false;
                }
            }
        }
        return any;
    }

    /** A span; what is no number is one. */
    static int span(Element cell, String attribute, int otherwise) {
        String text = cell.attr(attribute).strip();
        try {
            return text.isEmpty() ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.nameIs("tr")) {
                rows.add(child);
            } else if (!Elements.neverText(child) && !child.nameIs("caption") && !child.nameIs("colgroup")) {
                for (Element row : child.children()) {
                    if (row.nameIs("tr")) {
                        rows.add(row);
                    }
                }
            }
        }
        return rows;
    }
}
