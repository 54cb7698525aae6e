package io.github.huongdan.serialization.recognition.foot;

import io.github.huongdan.serialization.recognition.line.TextLine;
import io.github.huongdan.source.CellPlace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rows of tables tell of the foot where the source states them. */
final class StatedRows {

    private StatedRows() {}

    /** Whether two sign in different cells of the same row. */
    static boolean signTwice(List<TextLine> lines) {
        CellPlace signed = null;
        for (TextLine line : lines) {
            CellPlace cell = line.cell();
            if (cell != null && SignatureLines.signs(line.words())) {
                if (isBeside(signed, cell)) {
                    return true;
                }
                signed = cell;
            }
        }
        return false;
    }

    private static boolean isBeside(@Nullable CellPlace one, CellPlace other) {
        return one != null
                && one.table() == other.table()
                && one.row() == other.row()
                && one.column() != other.column();
    }
}
