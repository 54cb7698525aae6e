package io.github.huongdan.serialization.word.doc;

/** Reads what a file says of a row of a table. */
final class RowModifiers {

    private static final int GOES_ON_ACROSS = 2;
    private static final int GOES_ON_DOWN = 32;
    private static final int BEGINS_DOWN = 64;
    private static final int CELL = 20;
    private static final int BORDERS_OF_CELL = 4;
    private static final int SIDES = 4;
    private static final int BORDERS_OF_TABLE = 6;

    private RowModifiers() {}

    static RowLook read(Said said) {
        RowLook row = new RowLook();
        Modifiers modifiers = said.modifiers();
        while (modifiers.advance()) {
            switch (modifiers.code()) {
                case 0xD608 -> cells(modifiers, row);
                case 0x3404 -> row.header = modifiers.on();
                case 0xD605 -> row.bordered = Borders.anyDrawn(modifiers, 0, BORDERS_OF_TABLE, Borders.OLD_SIZE);
                case 0xD613 -> row.bordered = Borders.anyDrawn(modifiers, 0, BORDERS_OF_TABLE, Borders.SIZE);
                case 0xD620, 0xD62F -> border(modifiers, row);
                case 0x5624 -> merge(modifiers, row);
                case 0xD62B -> mergeDown(modifiers, row);
                default -> {}
            }
        }
        return row;
    }

    private static void cells(Modifiers said, RowLook row) {
        row.edges.clear();
        row.cells.clear();
        int count = said.unsigned8(0);
        int cellsAt = 1 + 2 * (count + 1);
        for (int i = 0; i <= count && 3 + 2 * i <= said.size(); i++) {
            row.edges.add(said.signed16(1 + 2 * i));
        }
        for (int i = 0; i < count; i++) {
            RowLook.Cell cell = new RowLook.Cell();
            int at = cellsAt + i * CELL;
            if (at + CELL <= said.size()) {
                int flags = said.unsigned16(at);
                cell.goesOnAcross = (flags & GOES_ON_ACROSS) != 0;
                cell.goesOnDown = (flags & GOES_ON_DOWN) != 0 && (flags & BEGINS_DOWN) == 0;
                cell.beginsDown = (flags & BEGINS_DOWN) != 0;
                boolean drawn = Borders.anyDrawn(said, at + BORDERS_OF_CELL, SIDES, Borders.OLD_SIZE);
                cell.bordered = drawn ? Boolean.TRUE : null;
            }
            row.cells.add(cell);
        }
    }

    private static void border(Modifiers said, RowLook row) {
        int size = said.size() - 3;
        boolean drawn = Borders.isDrawn(said, 3, size);
        boolean allSides = (said.unsigned8(2) & 15) == 15;
        for (int i = said.unsigned8(0); i < said.unsigned8(1) && i < row.cells.size(); i++) {
            RowLook.Cell cell = row.cells.get(i);
            if (drawn || allSides) {
                cell.bordered = drawn;
            }
        }
    }

    private static void merge(Modifiers said, RowLook row) {
        for (int i = said.unsigned8(0) + 1; i < said.unsigned8(1) && i < row.cells.size(); i++) {
            row.cells.get(i).goesOnAcross = true;
        }
    }

    private static void mergeDown(Modifiers said, RowLook row) {
        RowLook.Cell cell = row.cell(said.unsigned8(0));
        cell.goesOnDown = said.unsigned8(1) == 1;
        cell.beginsDown = said.unsigned8(1) == 3;
    }
}
