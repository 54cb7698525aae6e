package io.github.huongdan.serialization.grid;

import io.github.huongdan.model.Table;
import java.util.List;

/**
 * A table that was read from its drawing.
 *
 * @param table the table
 * @param end the index of the line after its last one
 * @param texts where the texts of its cells stand, in order; empty cells have none
 */
public record GridTable(Table table, int end, List<CellText> texts) {}
