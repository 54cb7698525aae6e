package io.github.huongdan.serialization.recognition.table;

import io.github.huongdan.serialization.recognition.line.AddresseesLabel;
import io.github.huongdan.serialization.recognition.line.TextLine;
import io.github.huongdan.source.CellPlace;
import java.util.List;
import java.util.Map;

/**
 * Tells tables of content from tables that only lay out a page, as those of the letterhead, the addressees or a whole text do: content has several
 * rows and several columns.
 */
public final class ContentTables {

    private ContentTables() {}

    /**
     * Where the table of content ends that begins at a line of the body; the line itself where none does. There a table with drawn lines is content,
     * however few rows and columns it has, unless it lays addressees out.
     *
     * @param shapes the shapes of the tables, by their numbers
     */
    public static int end(List<TextLine> lines, int start, Map<Integer, TableShape> shapes) {
        CellPlace first = lines.get(start).cell();
        TableShape shape = first == null ? null : shapes.get(first.table());
        if (shape == null
                || !shape.ruled()
                || AddresseesLabel.opens(lines.get(start).text())) {
            return end(lines, start);
        }
        int end = start;
        while (end < lines.size() && lines.get(end).sharesTable(lines.get(start))) {
            end++;
        }
        return end;
    }

    /** Where the table of several rows and columns ends that begins at a line; the line itself where none does. */
    public static int end(List<TextLine> lines, int start) {
        CellPlace first = lines.get(start).cell();
        if (first == null) {
            return start;
        }
        int end = start;
        boolean rows = false;
        boolean columns = false;
        while (end < lines.size() && lines.get(end).sharesTable(lines.get(start))) {
            CellPlace place = lines.get(end).cell();
            rows |= place != null && place.row() != first.row();
            columns |= place != null && place.column() != first.column();
            end++;
        }
        return rows && columns ? end : start;
    }
}
