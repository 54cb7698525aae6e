package io.github.huongdan.serialization.recognition.line;

import io.github.huongdan.layout.Alignment;
import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.source.CellPlace;
import org.jspecify.annotations.Nullable;

/**
 * A line that is not blank.
 *
 * @param words its content
 * @param indent how many characters stand before its content
 * @param afterBlank whether a blank line, or nothing, stands before it
 * @param afterPageBreak whether a page ends before it
 * @param paragraph the paragraph that the source states it to be, or to be a line of; null where the source has nothing but lines
 */
public record TextLine(
        Extract words,
        int indent,
        boolean afterBlank,
        boolean afterPageBreak,
        @Nullable LaidParagraph paragraph) {

    /** The same line with other words. */
    public TextLine of(Extract others) {
        return others.equals(words) ? this : new TextLine(others, indent, afterBlank, afterPageBreak, paragraph);
    }

    /** The same line as one that stands after a blank line. */
    TextLine apart() {
        return afterBlank ? this : new TextLine(words, indent, true, afterPageBreak, paragraph);
    }

    /** The same line as the first of a page. */
    TextLine onNewPage() {
        return afterPageBreak ? this : new TextLine(words, indent, afterBlank, true, paragraph);
    }

    public String text() {
        return words.text();
    }

    public int end() {
        return indent + words.length();
    }

    /** The cell of the outermost table in which the source states the line to stand; null where it states none. */
    public @Nullable CellPlace cell() {
        CellPlace cell = paragraph == null ? null : paragraph.cell();
        return cell == null ? null : cell.outermost();
    }

    /** Whether the source states that the line is centred. */
    public boolean isCentred() {
        return paragraph != null && paragraph.format().alignment() == Alignment.CENTER;
    }

    /** Whether the source states that both lines stand in the same table. */
    public boolean sharesTable(TextLine other) {
        CellPlace own = cell();
        CellPlace others = other.cell();
        return own != null && others != null && own.table() == others.table();
    }

    /** Whether the source states that both lines are of one paragraph. */
    public boolean sharesParagraph(TextLine other) {
        return paragraph != null
                && other.paragraph != null
                && paragraph.span().start() == other.paragraph.span().start();
    }
}
