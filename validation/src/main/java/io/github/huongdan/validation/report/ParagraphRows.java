package io.github.huongdan.validation.report;

import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.source.CellPlace;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The paragraphs of a layout that has some. */
record ParagraphRows(SourceText source, Layout layout) implements SourceRows {

    private static final char LINE_END = '\u000b';

    @Override
    public int count() {
        return layout.paragraphs().size();
    }

    @Override
    public Span span(int row) {
        return paragraph(row).span();
    }

    /** The end of a line within the paragraph (U+000B) is a blank. */
    @Override
    public String text(Span span) {
        return source.text(span).replace(LINE_END, ' ');
    }

    @Override
    public int at(int offset) {
        return Math.max(0, layout.paragraphIndex(offset));
    }

    @Override
    public String label(int row) {
        boolean blank = source.text(span(row)).isBlank();
        return blank ? "" : String.valueOf(paragraph(row).number());
    }

    @Override
    public String anchor(int row) {
        return "R" + (row + 1);
    }

    @Override
    public String begins(int row, Messages messages) {
        LaidParagraph own = paragraph(row);
        LaidParagraph before = row == 0 ? null : paragraph(row - 1);
        Integer page = own.page();
        CellPlace cell = own.cell();
        List<String> words = new ArrayList<>();
        if (page != null && (before == null || !page.equals(before.page()))) {
            words.add(page(page, messages));
        }
        if (cell != null && (before == null || !cell.equals(before.cell()))) {
            words.add(cell(cell, messages));
        }
        return String.join(", ", words);
    }

    private static String page(int page, Messages messages) {
        return messages.sentence("place.page", Map.of("page", String.valueOf(page)));
    }

    private static String cell(CellPlace cell, Messages messages) {
        Map<String, String> numbers = Map.of(
                "table", String.valueOf(cell.table()),
                "row", String.valueOf(cell.row()),
                "column", String.valueOf(cell.column()));
        return messages.sentence("place.cell", numbers);
    }

    private LaidParagraph paragraph(int row) {
        return layout.paragraphs().get(row);
    }
}
