package io.github.huongdan.serialization.recognition.table;

import io.github.huongdan.serialization.recognition.line.TextLine;
import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.serialization.recognition.source.Markup;
import io.github.huongdan.source.CellPlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a table that is typed with bars, a row a line: {@code | TT | Nội dung |}. A line of dashes between bars below the first row says that
 * the row heads the columns; a row of one cell takes the table's width.
 */
public final class PipeTable {

    private static final char BAR = '|';
    private static final String FRAME = "|-=+: ";
    private static final int FEWEST_ROWS = 2;
    private static final int FEWEST_BARS = 3;

    private PipeTable() {}

    /** Where the table ends that begins at a line; the line itself where none does. */
    public static int end(List<TextLine> lines, int start) {
        int end = rowsEnd(lines, start);
        return end - start < FEWEST_ROWS ? start : end;
    }

    /** Where the rows end that begin at a line, however few they are; the line itself where none does. */
    static int rowsEnd(List<TextLine> lines, int start) {
        int end = start;
        while (end < lines.size() && bars(lines.get(end)) >= (end == start ? FEWEST_BARS : 2)) {
            end++;
        }
        return end;
    }

    /** Reads the lines of one table. */
    public static TableBlock read(List<TextLine> lines) {
        return read(lines, 1);
    }

    /** Reads the lines of one table that has a number among others. */
    static TableBlock read(List<TextLine> lines, int number) {
        List<CellPlace> places = new ArrayList<>();
        Map<CellPlace, List<Extract>> cells = new LinkedHashMap<>();
        int row = 0;
        int headerRows = 0;
        int width = 1;
        for (TextLine line : lines) {
            if (isFrame(line.text())) {
                headerRows = row == 1 ? 1 : headerRows;
                continue;
            }
            row++;
            int bars = bars(line);
            width = Math.max(width, bars - 1);
            row(line, new CellPlace(number, row, 1, 1, bars == 2 ? width : 1, null), places, cells);
        }
        return new TableBlock(new TableShape(places, headerRows, false), cells);
    }

    private static void row(
            TextLine line, CellPlace first, List<CellPlace> places, Map<CellPlace, List<Extract>> cells) {
        String text = line.text();
        int start = 1;
        int column = 1;
        for (int bar = text.indexOf(BAR, start); bar >= 0; bar = text.indexOf(BAR, start)) {
            CellPlace place = new CellPlace(first.table(), first.row(), column, 1, first.columnSpan(), null);
            Extract words = line.words().part(start, bar);
            places.add(place);
            if (!words.isEmpty()) {
                cells.put(place, Markup.lines(words));
            }
            column++;
            start = bar + 1;
        }
    }

    /** Whether a line only parts rows: {@code |---|:--:|}. */
    private static boolean isFrame(String text) {
        return text.chars().allMatch(c -> FRAME.indexOf(c) >= 0);
    }

    /** How many bars a row has; 0 where the line is none. */
    private static int bars(TextLine line) {
        String text = line.text();
        boolean row = line.paragraph() == null
                && text.length() > 1
                && text.charAt(0) == BAR
                && text.charAt(text.length() - 1) == BAR;
        return row ? (int) text.chars().filter(c -> c == BAR).count() : 0;
    }
}
