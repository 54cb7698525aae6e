package io.github.huongdan.validation;

import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.ParagraphFormat;
import io.github.huongdan.layout.PrintedLine;
import io.github.huongdan.layout.Story;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.CellPlace;
import io.github.huongdan.source.PrintedPlace;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A typed document as if it had come from a Word file: each line is a paragraph, the letterhead up to the code stands in the cells of a table
 * with one column, and from the type name on it is the second page.
 */
public final class LaidOut {

    private LaidOut() {}

    /** Gives a typed document the layout. */
    public static ReadDocument of(ReadDocument typed) {
        SourceMap map = Objects.requireNonNull(typed.sourceMap());
        SourceText source = map.source();
        int codeEnd = map.span("/header/code/text").map(Span::end).orElse(-1);
        int type = map.span("/typeName").map(Span::start).orElse(-1);
        List<LaidParagraph> paragraphs = new ArrayList<>();
        int number = 0;
        for (int line = 1; line <= source.lineCount(); line++) {
            Span span = source.line(line);
            number += source.text(span).isBlank() ? 0 : 1;
            CellPlace cell = span.start() < codeEnd ? new CellPlace(1, number, 1, 1, 1, null) : null;
            int page = span.start() < type ? 1 : 2;
            paragraphs.add(new LaidParagraph(span, number, Story.BODY, cell, page, false, 0, ParagraphFormat.PLAIN));
        }
        Layout layout = new Layout(List.of(), paragraphs, List.of(), List.of(), List.of());
        return new ReadDocument(typed.document(), typed.name(), map, layout, typed.notes());
    }

    /** Gives a typed document the layout of printed pages: each line is one of the page, in a box of its own. */
    public static ReadDocument printed(ReadDocument typed) {
        ReadDocument laid = of(typed);
        Layout layout = Objects.requireNonNull(laid.layout());
        List<PrintedLine> lines = new ArrayList<>();
        for (LaidParagraph paragraph : layout.paragraphs()) {
            int number = paragraph.number();
            PrintedPlace place = new PrintedPlace(number, 85, 60 + 20 * number, 510, 76 + 20 * number);
            lines.add(new PrintedLine(paragraph.span(), Objects.requireNonNull(paragraph.page()), place));
        }
        Layout printed = new Layout(List.of(), layout.paragraphs(), List.of(), List.of(), List.of(), lines);
        return new ReadDocument(typed.document(), typed.name(), laid.sourceMap(), printed, typed.notes());
    }
}
