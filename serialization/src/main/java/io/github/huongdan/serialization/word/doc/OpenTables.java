package io.github.huongdan.serialization.word.doc;

import java.util.ArrayDeque;
import java.util.Deque;

/** The tables that are open where a text is read, one inside the other. Not thread-safe. */
final class OpenTables {

    private final Deque<OpenTable> open = new ArrayDeque<>();
    private final Xml out;
    private final Xml.Budget budget;

    OpenTables(Xml out, Xml.Budget budget) {
        this.out = out;
        this.budget = budget;
    }

    /** Opens and closes tables until so many are open. */
    void goTo(int depth) {
        while (open.size() < depth) {
            open.push(new OpenTable(budget));
        }
        while (open.size() > depth) {
            open.pop().write(target());
        }
    }

    /** Returns where what follows goes. */
    Xml target() {
        OpenTable table = open.peek();
        return table == null ? out : table.cell();
    }

    void endCell() {
        if (!open.isEmpty()) {
            open.element().endCell();
        }
    }

    void endRow(RowLook look) {
        if (!open.isEmpty()) {
            open.element().endRow(look);
        }
    }
}
