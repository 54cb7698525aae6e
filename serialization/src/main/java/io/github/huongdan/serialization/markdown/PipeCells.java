package io.github.huongdan.serialization.markdown;

import io.github.huongdan.serialization.flow.Flow;
import io.github.huongdan.serialization.flow.FlowTable;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Tells tables that are typed with bars. A head without letters, which the form asks for where a table has none, is left out. Not thread-safe. */
final class PipeCells {

    private final Flow flow;
    private @Nullable FlowTable table;
    private boolean row;

    PipeCells(Flow flow) {
        this.flow = flow;
    }

    void begin(Node block) {
        int rows = 0;
        int columns = 1;
        for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
            for (Node one = part.getFirstChild(); one != null; one = one.getNext()) {
                rows++;
                columns = Math.max(columns, count(one));
            }
        }
        table = new FlowTable(flow, null, rows, columns);
    }

    void row(Node node) {
        boolean head = node.getParent() instanceof TableHead;
        row = !head || hasText(node);
        if (table != null && row) {
            table.row();
            if (head) {
                table.head();
            }
        }
    }

    void cell() {
        if (table != null && row) {
            table.cell(1, 1, 0);
        }
    }

    void endCell() {
        if (table != null && row) {
            table.endCell();
        }
    }

    void end() {
        if (table != null) {
            table.end();
        }
        table = null;
    }

    private static int count(Node parent) {
        int count = 0;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            count++;
        }
        return count;
    }

    private static boolean hasText(Node parent) {
        for (Node cell = parent.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell.getFirstChild() != null) {
                return true;
            }
        }
        return false;
    }
}
