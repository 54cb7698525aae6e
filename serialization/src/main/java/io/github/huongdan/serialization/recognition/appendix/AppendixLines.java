package io.github.huongdan.serialization.recognition.appendix;

import io.github.huongdan.lexicon.Annexes;
import io.github.huongdan.serialization.recognition.body.BodyBlock;
import io.github.huongdan.serialization.recognition.body.Paragraphs;
import io.github.huongdan.serialization.recognition.line.Capitals;
import io.github.huongdan.serialization.recognition.line.Label;
import io.github.huongdan.serialization.recognition.line.TextLine;
import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.serialization.recognition.table.TableShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An appendix: its label, its title, the note that says what it belongs to, and all that stands below them.
 *
 * @param label the line of its label; null where it has none
 * @param title the lines of its title, joined; null where it has none
 * @param note the note in parentheses; null where there is none
 * @param blocks the paragraphs and tables
 * @param pageNumbers the numbers of pages among them
 */
public record AppendixLines(
        @Nullable Extract label,
        @Nullable Extract title,
        @Nullable Extract note,
        List<BodyBlock> blocks,
        List<Extract> pageNumbers) {

    private static final int MOST_TITLE_LINES = 4;
    private static final int MOST_NOTE_LINES = 4;

    /** Divides the lines below the signatures into appendices: each begins with a label, the first wherever it begins. */
    public static List<AppendixLines> read(List<TextLine> lines, Map<Integer, TableShape> tables) {
        List<AppendixLines> appendices = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= lines.size(); at++) {
            if (at == lines.size() || begins(lines, at)) {
                appendices.add(one(lines.subList(start, at), tables));
                start = at;
            }
        }
        return appendices;
    }

    /** A label within a table is the table's; one that nothing sets off may be a sentence's end. */
    private static boolean begins(List<TextLine> lines, int index) {
        TextLine line = lines.get(index);
        boolean apart = line.paragraph() != null || line.afterBlank() || line.afterPageBreak();
        return apart && line.cell() == null && AppendixLabel.is(line.text());
    }

    private static AppendixLines one(List<TextLine> lines, Map<Integer, TableShape> tables) {
        int at = 0;
        Extract label = null;
        if (AppendixLabel.is(lines.get(0).text()) && lines.get(0).cell() == null) {
            label = lines.get(0).words();
            at = 1;
        }
        int titleEnd = label == null ? at : titleEnd(lines, at);
        int noteEnd = noteEnd(lines, titleEnd);
        Extract title = joined(lines.subList(at, titleEnd));
        Extract note = joined(lines.subList(titleEnd, noteEnd));
        Paragraphs below = Paragraphs.of(lines.subList(noteEnd, lines.size()), tables);
        return new AppendixLines(label, title, note, below.blocks, below.pageNumbers);
    }

    /** A title stands in capitals, or the source states that it is centred as the label is. */
    private static int titleEnd(List<TextLine> lines, int start) {
        int end = start;
        while (end < Math.min(lines.size(), start + MOST_TITLE_LINES) && isTitle(lines.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isTitle(TextLine line) {
        return line.cell() == null
                && !line.text().startsWith("(")
                && !AppendixLabel.is(line.text())
                && Label.of(line.text()) == null
                && (Capitals.only(line.text()) || line.isCentred());
    }

    private static int noteEnd(List<TextLine> lines, int start) {
        if (start == lines.size() || !opensNote(lines.get(start))) {
            return start;
        }
        for (int at = start; at < Math.min(lines.size(), start + MOST_NOTE_LINES); at++) {
            if (lines.get(at).text().endsWith(")")) {
                return at + 1;
            }
        }
        return start;
    }

    private static boolean opensNote(TextLine line) {
        return line.cell() == null && line.text().startsWith("(") && Annexes.NOTES.opening(line.text()) >= 0;
    }

    private static @Nullable Extract joined(List<TextLine> lines) {
        return lines.isEmpty()
                ? null
                : Extract.join(lines.stream().map(TextLine::words).toList());
    }
}
