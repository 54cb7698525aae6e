package io.github.huongdan.serialization.recognition.table;

import io.github.huongdan.model.Table;
import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.serialization.recognition.source.Places;
import io.github.huongdan.source.CellPlace;
import java.util.ArrayList;
import java.util.List;

/** Makes the tables of the model and notes where their cells stand. */
public final class Tables {

    private final Places places;

    public Tables(Places places) {
        this.places = places;
    }

    /** Makes a table that stands at a pointer. */
    public Table at(String pointer, TableBlock block) {
        TableShape shape = block.shape();
        List<Table.Row> rows = new ArrayList<>();
        List<Table.Cell> row = new ArrayList<>();
        int number = 0;
        for (CellPlace cell : shape.cells()) {
            if (number != 0 && cell.row() != number) {
                rows.add(new Table.Row(row));
                row = new ArrayList<>();
            }
            number = cell.row();
            String cellPointer = pointer + "/rows/" + rows.size() + "/cells/" + row.size();
            row.add(cell(cellPointer, cell, block.cells().getOrDefault(cell, List.of())));
        }
        rows.add(new Table.Row(row));
        places.part(pointer, block.words());
        return new Table(shape.headerRows(), rows);
    }

    private Table.Cell cell(String pointer, CellPlace cell, List<Extract> lines) {
        if (lines.isEmpty()) {
            return new Table.Cell(null, cell.columnSpan(), cell.rowSpan());
        }
        return new Table.Cell(
                places.text(pointer + "/text", Extract.joinLines(lines)), cell.columnSpan(), cell.rowSpan());
    }
}
