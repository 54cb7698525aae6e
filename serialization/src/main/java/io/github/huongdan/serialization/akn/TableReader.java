package io.github.huongdan.serialization.akn;

import io.github.huongdan.model.Table;
import io.github.huongdan.serialization.tree.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads tables. */
final class TableReader {

    private final Wording wording;

    TableReader(Wording wording) {
        this.wording = wording;
    }

    Table read(Element table) {
        List<Table.Row> rows = new ArrayList<>();
        int headerRows = 0;
        for (Element row : table.elements("tr")) {
            List<Table.Cell> cells = new ArrayList<>();
            boolean heads = rows.size() == headerRows && !row.elements().isEmpty();
            for (Element cell : row.elements()) {
                heads &= cell.is("th");
                cells.add(new Table.Cell(text(cell), span(cell, "colspan"), span(cell, "rowspan")));
            }
            headerRows += heads ? 1 : 0;
            rows.add(new Table.Row(cells));
        }
        return new Table(headerRows, rows);
    }

    private String text(Element cell) {
        return cell.elements().stream().map(wording::of).collect(Collectors.joining("\n"));
    }

    private static int span(Element cell, String name) {
        try {
            return Math.max(1, Integer.parseInt(cell.attribute(name)));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
