package io.github.huongdan.serialization.recognition.table;

import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.ParagraphFormat;
import io.github.huongdan.layout.Story;
import io.github.huongdan.serialization.recognition.line.TextLine;
import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.source.CellPlace;
import io.github.huongdan.source.Span;
import java.util.List;

/** Makes lines of which it is stated in what cells they stand. */
final class StatedCells {

    private StatedCells() {}

    /** Adds the lines of a cell to others. */
    static void add(List<TextLine> lines, CellPlace place, List<Extract> cell) {
        boolean first = true;
        for (Extract words : cell) {
            Span span = words.pieces().get(0).source();
            LaidParagraph paragraph =
                    new LaidParagraph(span, 0, Story.BODY, place, null, false, 0, ParagraphFormat.PLAIN);
            lines.add(new TextLine(words, 0, first, false, paragraph));
            first = false;
        }
    }
}
