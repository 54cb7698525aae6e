package io.github.huongdan.serialization.recognition.body;

import io.github.huongdan.serialization.recognition.line.Capitals;
import io.github.huongdan.serialization.recognition.line.Label;
import io.github.huongdan.serialization.recognition.line.LabelKind;
import io.github.huongdan.serialization.recognition.line.PageNumber;
import io.github.huongdan.serialization.recognition.line.RuleLine;
import io.github.huongdan.serialization.recognition.line.TextLine;
import io.github.huongdan.serialization.recognition.source.Blank;
import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.serialization.recognition.table.ContentTables;
import io.github.huongdan.serialization.recognition.table.PipeTable;
import io.github.huongdan.serialization.recognition.table.TableBlock;
import io.github.huongdan.serialization.recognition.table.TableShape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins the lines of the body to paragraphs. In a text whose lines were wrapped, a line goes on with the one above it where that one was
 * full and the indent begins no new paragraph; a page number or a drawn line between them is set apart. What the source states to be a paragraph or a table
 * is one.
 */
public final class Paragraphs {

    private static final int WIDEST_PAGE = 140;
    private static final int NARROWEST_PAGE = 50;
    private static final int INDENT = 3;
    private static final int SLACK = 2;
    private static final int FEWEST_INDENTED = 8;
    private static final TextLine NO_LINE = new TextLine(Extract.EMPTY, 0, true, false, null);

    public final List<BodyBlock> blocks = new ArrayList<>();
    private final List<Extract> open = new ArrayList<>();
    public final List<Extract> pageNumbers = new ArrayList<>();

    private final int width;

    /** Whether the lines were wrapped; in wider ones each is a paragraph. */
    private final boolean wrapped;

    private final boolean indents;
    private final boolean spaced;
    private final int usualMargin;
    private int margin;
    private boolean afterPage;

    private TextLine previous;

    private Paragraphs(List<TextLine> lines) {
        width = width(lines);
        wrapped = width <= WIDEST_PAGE;
        usualMargin = wrapped ? margin(lines, width, leastIndent(lines) - INDENT) : 0;
        indents = wrapped && indented(lines) * FEWEST_INDENTED > lines.size();
        spaced = wrapped && spaced(lines) * FEWEST_INDENTED > lines.size();
        beginPage(lines, 0);
        previous = lines.get(0);
    }

    /** Takes the lines of the body, of which the source may state some to be paragraphs, or to stand in tables. */
    public static Paragraphs of(List<TextLine> lines, Map<Integer, TableShape> tables) {
        List<TextLine> plain = new ArrayList<>(lines.size());
        for (TextLine line : lines) {
            if (line.paragraph() == null) {
                plain.add(line);
            }
        }
        Paragraphs paragraphs = new Paragraphs(plain.isEmpty() ? List.of(NO_LINE) : plain);
        int at = 0;
        int plainAt = 0;
        while (at < lines.size()) {
            TextLine line = lines.get(at);
            int stated = ContentTables.end(lines, at, tables);
            int typed = PipeTable.end(lines, at);
            if (stated > at) {
                paragraphs.table(TableBlock.stated(lines.subList(at, stated), tables));
                at = stated;
                continue;
            }
            if (typed > at) {
                paragraphs.table(PipeTable.read(lines.subList(at, typed)));
                plainAt += typed - at;
                at = typed;
                continue;
            }
            if (line.paragraph() == null) {
                paragraphs.plain(plain, plainAt);
                plainAt++;
            } else {
                paragraphs.stated(line);
            }
            at++;
        }
        paragraphs.close();
        return paragraphs;
    }

    private void table(TableBlock table) {
        close();
        blocks.add(BodyBlock.table(table));
    }

    /** Takes a line of a text that was perhaps wrapped. */
    private void plain(List<TextLine> lines, int index) {
        TextLine line = lines.get(index);
        if (PageNumber.is(line)) {
            pageNumbers.add(line.words());
            afterPage = true;
            return;
        }
        if (RuleLine.isFrame(line.text())) {
            close();
            pageNumbers.add(line.words());
            return;
        }
        boolean newPage = afterPage || line.afterPageBreak();
        if (newPage) {
            beginPage(lines, index);
        }
        if (!open.isEmpty() && (previous.paragraph() != null || !goesOn(line, newPage))) {
            close();
        }
        add(line);
        afterPage = false;
    }

    /** Takes a paragraph, or a line of one: it goes on with the line above unless that one ends a sentence or it has a label itself. */
    private void stated(TextLine line) {
        boolean goesOn = line.sharesParagraph(previous) && !closed(previous) && Label.of(line.text()) == null;
        if (!goesOn) {
            close();
        }
        add(line);
    }

    private void beginPage(List<TextLine> lines, int start) {
        margin = wrapped ? margin(lines.subList(start, pageEnd(lines, start)), width, usualMargin) : 0;
    }

    private void add(TextLine line) {
        open.add(line.words());
        previous = line;
    }

    private void close() {
        if (!open.isEmpty()) {
            blocks.add(BodyBlock.paragraph(Extract.join(open)));
            open.clear();
        }
    }

    private boolean goesOn(TextLine line, boolean afterPage) {
        if ((line.afterBlank() && !afterPage) || endsHeading(line)) {
            return false;
        }
        if (goesOnInCapitals(line)) {
            return true;
        }
        Label label = Label.of(line.text());
        boolean closed = closed(previous);
        return (wrapped && goesOn(line, afterPage, label, closed))
                || (!closed && label == null && OpenGround.goesOn(open.get(0).text(), previous.text(), line.text()));
    }

    private boolean goesOn(TextLine line, boolean afterPage, @Nullable Label label, boolean closed) {
        boolean runsOn =
                !closed && label == null && Character.isLowerCase(line.text().charAt(0));
        if (indents) {
            boolean below = runsOn && line.indent() <= previous.indent();
            boolean opens = label != null && (closed || (!full(previous, line, width) && !runsOn(line.text(), label)));
            return below || (line.indent() < margin + INDENT && !opens);
        }
        boolean apart = (afterPage || !spaced) && closed;
        return runsOn
                || (full(previous, line, width)
                        && !apart
                        && (label == null || (!closed && runsOn(line.text(), label))));
    }

    /** A heading in capitals that ends with a comma goes on. */
    private boolean goesOnInCapitals(TextLine line) {
        return previous.text().endsWith(",")
                && Capitals.only(previous.text())
                && Capitals.only(line.text())
                && Label.of(line.text()) == null;
    }

    /** Whether a heading in capitals stands before a sentence. */
    private boolean endsHeading(TextLine line) {
        return Capitals.only(previous.text())
                && !Capitals.only(line.text())
                && Character.isUpperCase(line.text().charAt(0));
    }

    /** Whether a line begins with a dash of its sentence, as {@code - xã hội} and {@code - 2020} do, or with a part that it cites. */
    private static boolean runsOn(String text, Label label) {
        if (label.kind().named()) {
            String rest = text.substring(label.end());
            return !label.separated(text) && !rest.isBlank() && !Capitals.only(rest);
        }
        char next = text.charAt(Math.min(label.end() + 1, text.length() - 1));
        return label.kind() == LabelKind.DASH && (Character.isLowerCase(next) || Character.isDigit(next));
    }

    private static boolean closed(TextLine line) {
        return ".:;".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    }

    /** Whether the first word of the next line would not have fitted at the end of this one. */
    private static boolean full(TextLine line, TextLine next, int width) {
        String text = next.text();
        int word = 0;
        while (word < text.length() && !Blank.is(text.charAt(word))) {
            word++;
        }
        int slack = closed(line) ? SLACK : width / 10;
        return line.end() + 1 + word > width - slack;
    }

    /** The page's width: where most of the longest lines end. */
    private static int width(List<TextLine> lines) {
        int[] ends = new int[lines.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = lines.get(i).end();
        }
        Arrays.sort(ends);
        return Math.max(ends[(ends.length - 1) * 9 / 10], NARROWEST_PAGE);
    }

    /**
     * Where a line begins that goes on with the one above it: most often below a full line that ends no sentence.
     *
     * @param otherwise the answer where no line does
     */
    private static int margin(List<TextLine> lines, int width, int otherwise) {
        List<Integer> indents = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            TextLine above = lines.get(i - 1);
            if (!line.afterBlank() && !closed(above) && full(above, line, width)) {
                indents.add(line.indent());
            }
        }
        indents.sort(null);
        return indents.isEmpty() ? otherwise : indents.get(indents.size() / 4);
    }

    /** How many lines begin further in than their page's margin. */
    private int indented(List<TextLine> lines) {
        int count = 0;
        int end;
        for (int start = 0; start < lines.size(); start = end) {
            end = pageEnd(lines, start);
            List<TextLine> page = lines.subList(start, end);
            int pageMargin = margin(page, width, usualMargin);
            for (TextLine line : page) {
                count += line.indent() >= pageMargin + INDENT ? 1 : 0;
            }
        }
        return count;
    }

    private static int spaced(List<TextLine> lines) {
        int count = 0;
        for (TextLine line : lines) {
            count += line.afterBlank() ? 1 : 0;
        }
        return count;
    }

    private static int leastIndent(List<TextLine> lines) {
        int least = Integer.MAX_VALUE;
        for (TextLine line : lines) {
            least = Math.min(least, line.indent());
        }
        return least;
    }

    private static int pageEnd(List<TextLine> lines, int start) {
        int end = start + 1;
        while (end < lines.size() && !lines.get(end).afterPageBreak() && !PageNumber.is(lines.get(end))) {
            end++;
        }
        return end;
    }
}
