package io.github.huongdan.serialization.akn;

import io.github.huongdan.model.Block;
import io.github.huongdan.model.Paragraph;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.model.Table;
import io.github.huongdan.serialization.ExportDoubt;
import io.github.huongdan.serialization.tree.Element;
import java.util.List;

/** Writes paragraphs and tables. */
final class Blocks {

    private final Ids ids;
    private final Told told;

    Blocks(Ids ids, Told told) {
        this.ids = ids;
        this.told = told;
    }

    /**
     * Adds blocks to an element.
     *
     * @param stem what the identifiers of tables begin with
     */
    void add(Element parent, List<Block> blocks, String stem, Pointer at) {
        for (int i = 0; i < blocks.size(); i++) {
            Pointer here = at.child(i);
            if (blocks.get(i) instanceof Paragraph paragraph) {
                Prose.add(parent.add("p"), paragraph.text(), here.child("text"));
            } else if (blocks.get(i) instanceof Table table) {
                table(parent, table, stem, here);
            }
        }
    }

    /** Adds a paragraph that the schema demands and the document does not have. */
    static void nothing(Element parent) {
        parent.add("p").attribute("class", Akn.EMPTY);
    }

    void table(Element parent, Table table, String stem, Pointer at) {
        List<Table.Row> rows = table.rows();
        if (table.headerRows() > rows.size()
                || rows.isEmpty()
                || rows.stream().anyMatch(row -> row.cells().isEmpty())) {
            told.note(ExportDoubt.TABLE_CHANGED, at);
        }
        if (rows.stream().allMatch(row -> row.cells().isEmpty())) {
            return;
        }
        Element element = parent.add("table").attribute("eId", ids.next(stem + "table_"));
        for (int i = 0; i < rows.size(); i++) {
            List<Table.Cell> cells = rows.get(i).cells();
            if (!cells.isEmpty()) {
                Element row = element.add("tr");
                String name = i < table.headerRows() ? "th" : "td";
                for (int j = 0; j < cells.size(); j++) {
                    cell(
                            row.add(name),
                            cells.get(j),
                            at.child("rows").child(i).child("cells").child(j));
                }
            }
        }
    }

    private static void cell(Element element, Table.Cell cell, Pointer at) {
        if (cell.rowSpan() > 1) {
            element.attribute("rowspan", String.valueOf(cell.rowSpan()));
        }
        if (cell.columnSpan() > 1) {
            element.attribute("colspan", String.valueOf(cell.columnSpan()));
        }
        Element p = element.add("p");
        if (cell.text() != null) {
            Prose.add(p, cell.text(), at.child("text"));
        }
    }
}
