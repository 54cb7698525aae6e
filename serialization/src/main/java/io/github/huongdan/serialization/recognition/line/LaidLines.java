package io.github.huongdan.serialization.recognition.line;

import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.source.CellPlace;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Divides a text whose lines are paragraphs of a layout. A line break within a paragraph, which stands there as a vertical tab, begins a
 * further line of the same paragraph.
 */
public final class LaidLines {

    private static final char LINE_BREAK = '\u000b';

    private final SourceText source;
    private final List<TextLine> lines = new ArrayList<>();
    private boolean afterBlank = true;
    private boolean afterPageBreak;
    private @Nullable LaidParagraph previous;

    private LaidLines(SourceText source) {
        this.source = source;
    }

    /**
     * Lists the lines that are not blank.
     *
     * @param source the text, composed
     * @param layout the layout of the text, a paragraph for each of its lines
     */
    public static List<TextLine> of(SourceText source, Layout layout) {
        LaidLines laid = new LaidLines(source);
        List<LaidParagraph> paragraphs = layout.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            laid.paragraph(paragraphs.get(i), source.line(i + 1));
        }
        return laid.lines;
    }

    private void paragraph(LaidParagraph paragraph, Span span) {
        afterPageBreak |= paragraph.pageBreakBefore();
        afterBlank |= !sharesCell(paragraph);
        previous = paragraph;
        String text = source.text();
        int start = span.start();
        for (int at = start; at <= span.end(); at++) {
            if (at == span.end() || text.charAt(at) == LINE_BREAK) {
                line(paragraph, new Span(start, at));
                start = at + 1;
            }
        }
    }

    private void line(LaidParagraph paragraph, Span span) {
        Extract words = Extract.of(source, span);
        if (!words.isEmpty()) {
            lines.add(new TextLine(words, 0, afterBlank, afterPageBreak, paragraph));
            afterPageBreak = false;
        }
        afterBlank = words.isEmpty();
    }

    /** Whether a paragraph stands in the same cell as the one before it, or like that one in none. */
    private boolean sharesCell(LaidParagraph paragraph) {
        CellPlace cell = paragraph.cell();
        CellPlace above = previous == null ? null : previous.cell();
        return cell == null ? above == null : cell.equals(above);
    }
}
