package io.github.huongdan.serialization.html.story;

import io.github.huongdan.serialization.html.area.DocumentArea;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/** Tells tables that only frame what stands in them from those that set out cells. */
final class TableKind {

    private static final Evaluator TABLE = new Evaluator.Tag("table");
    private static final int MOST_CELLS = 12;
    private static final int LONG = 1200;

    private TableKind() {}

    /** Whether a table frames text that has tables of its own: cells of a letterhead or of data have none. */
    static boolean isFrame(Element table, TableSize size, @Nullable DocumentArea area) {
        if (size.cells() > MOST_CELLS) {
            return false;
        }
        for (Element part : table.children()) {
            for (Element row : part.children()) {
                for (Element cell : row.children()) {
                    if (frames(cell, size, area)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean frames(Element cell, TableSize size, @Nullable DocumentArea area) {
        boolean inner = cell.childrenSize() > 0 && cell.selectFirst(TABLE) != null;
        return inner && (size.cells() == 1 || (area != null && area.letters(cell) > LONG));
    }
}
