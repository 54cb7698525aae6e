package io.github.huongdan.serialization.recognition.table;

import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.LaidTable;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.source.CellPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cells of a table, blank ones as well.
 *
 * @param cells the cells, row by row, from left to right
 * @param headerRows how many rows head the columns
 * @param ruled whether lines are drawn around its cells
 */
public record TableShape(List<CellPlace> cells, int headerRows, boolean ruled) {

    /** The shapes of the outermost tables of a layout, by their numbers. */
    public static Map<Integer, TableShape> of(Layout layout) {
        Map<Integer, Set<CellPlace>> cells = new HashMap<>();
        for (LaidParagraph paragraph : layout.paragraphs()) {
            CellPlace cell = paragraph.cell();
            if (cell != null) {
                CellPlace outermost = cell.outermost();
                cells.computeIfAbsent(outermost.table(), table -> new LinkedHashSet<>())
                        .add(outermost);
            }
        }
        Map<Integer, TableShape> shapes = new HashMap<>();
        for (LaidTable table : layout.tables()) {
            Set<CellPlace> own = cells.get(table.number());
            if (own != null) {
                shapes.put(table.number(), new TableShape(new ArrayList<>(own), table.headerRows(), table.bordered()));
            }
        }
        return shapes;
    }
}
