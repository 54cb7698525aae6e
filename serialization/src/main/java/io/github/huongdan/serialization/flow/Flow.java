package io.github.huongdan.serialization.flow;

import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.LaidTable;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.LetterCase;
import io.github.huongdan.layout.ParagraphFormat;
import io.github.huongdan.layout.Story;
import io.github.huongdan.layout.StyledText;
import io.github.huongdan.layout.TextStyle;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.source.CellPlace;
import io.github.huongdan.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes letters one after another and makes paragraphs of them. White space between letters becomes one blank, and none at the ends of a line,
 * unless it is to be kept. Not thread-safe.
 */
public final class Flow {

    /** The style of letters of which nothing is known. */
    public static final TextStyle UNSTYLED =
            new TextStyle(null, 0, false, false, false, LetterCase.AS_WRITTEN, null, false);

    private static final char LINE_BREAK = '\u000b';

    private final ReadLimits limits;
    private final @Nullable Origins origins;
    private final StringBuilder text = new StringBuilder();
    private final List<LaidParagraph> paragraphs = new ArrayList<>();
    private final List<StyledText> styles = new ArrayList<>();
    private final List<LaidTable> tables = new ArrayList<>();
    private int tableCount;

    private boolean open;
    private int start;
    private int labelEnd;
    private int number;
    private boolean newPage;
    private ParagraphFormat format = ParagraphFormat.PLAIN;
    private Story story = Story.BODY;
    private @Nullable CellPlace cell;

    private @Nullable TextStyle style;
    private int styleStart;

    /** Whether a blank is due before the next letter, and where it comes from. */
    private boolean blank;

    private int blankStart;

    /** Where a picture is anchored in the middle of a word; -1 where none is. */
    private int pictureAt = -1;

    private int blankEnd;

    /**
     * Begins a text.
     *
     * @param origins takes where each character comes from; null where nobody asks
     */
    public Flow(ReadLimits limits, @Nullable Origins origins) {
        this.limits = limits;
        this.origins = origins;
    }

    /** Says how the next paragraphs are set. */
    public void format(ParagraphFormat value) {
        format = value;
    }

    /** Says which of the document's texts the next paragraphs belong to. */
    public void story(Story value) {
        story = value;
    }

    /** Says in which cell the next paragraphs stand; null outside tables. */
    public void cell(@Nullable CellPlace value) {
        cell = value;
    }

    /** Says that the next paragraph begins a page by order. */
    public void newPage() {
        newPage = true;
    }

    /** Whether a paragraph is open that has a letter. */
    public boolean open() {
        return open;
    }

    /** How many characters there are so far. */
    public int length() {
        return text.length();
    }

    /** Takes a character of text; white space may become a part of a blank. */
    public void flowing(char c, TextStyle look, int from, int to) {
        if (c == '\n' && !blank && text.length() == pictureAt) {
            pictureAt = -1;
        } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
            if (!blank) {
                blankStart = from;
            }
            blank = true;
            blankEnd = to;
        } else {
            letter(c, look, from, to);
        }
    }

    /** Says that a picture is anchored here: a line end that follows it within a word is its own. */
    public void picture() {
        boolean inWord = open && !blank && Character.isLetterOrDigit(text.charAt(text.length() - 1));
        pictureAt = inWord ? text.length() : -1;
    }

    /** Takes a character of text as it is, white space too. */
    public void kept(char c, TextStyle look, int from, int to) {
        if (c == '\n') {
            lineBreak(from, to);
        } else {
            letter(c, look, from, to);
        }
    }

    /** Takes a label that the page makes by itself. */
    public void label(String label, TextStyle look) {
        begin();
        for (int i = 0; i < label.length(); i++) {
            put(label.charAt(i), look, -1, -1);
        }
        labelEnd = text.length() - start;
    }

    /** Breaks the line within the paragraph. */
    public void lineBreak(int from, int to) {
        begin();
        blank = false;
        append(LINE_BREAK, from, to);
    }

    /** Ends the paragraph that is open. */
    public void end() {
        blank = false;
        if (!open) {
            return;
        }
        open = false;
        endStyle();
        if (text.length() - start > limits.maxTextLength()) {
            throw refused("A paragraph has more than " + limits.maxTextLength() + " characters");
        }
        if (!isBlank()) {
            number++;
        }
        laid(start, text.length());
        append('\n', -1, -1);
        newPage = false;
        labelEnd = 0;
    }

    /** Writes a paragraph without letters, as that of a blank cell is. */
    public void blankParagraph() {
        end();
        laid(text.length(), text.length());
        append('\n', -1, -1);
    }

    /** Returns the number of the next table. */
    public int countTable() {
        if (tableCount == limits.maxListLength()) {
            throw refused("The document has more than " + limits.maxListLength() + " tables");
        }
        return ++tableCount;
    }

    /** Takes a table that has ended. */
    public void table(LaidTable table) {
        tables.add(table);
    }

    /** Ends the text. It has no pages of paper. */
    public FlowText finish() {
        end();
        tables.sort(Comparator.comparingInt(LaidTable::number));
        return new FlowText(text.toString(), new Layout(List.of(), paragraphs, styles, tables, List.of()), origins);
    }

    private void laid(int from, int to) {
        if (paragraphs.size() == limits.maxListLength()) {
            throw refused("The document has more than " + limits.maxListLength() + " paragraphs");
        }
        paragraphs.add(new LaidParagraph(new Span(from, to), number, story, cell, null, newPage, labelEnd, format));
    }

    private void begin() {
        if (!open) {
            open = true;
            blank = false;
            start = text.length();
        }
    }

    private void letter(char c, TextStyle look, int from, int to) {
        begin();
        if (blank && text.length() > start && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            append(' ', blankStart, blankEnd);
        }
        blank = false;
        put(c, look, from, to);
    }

    private void put(char c, TextStyle look, int from, int to) {
        if (!look.equals(style)) {
            endStyle();
            style = look;
            styleStart = text.length();
        }
        boolean breaks = c == '\u2028' || c == '\u2029' || (Character.isISOControl(c) && c != '\t');
        append(breaks ? ' ' : c, from, to);
    }

    private void append(char c, int from, int to) {
        text.append(c);
        if (origins != null) {
            origins.add(from, to);
        }
    }

    private void endStyle() {
        if (style != null && text.length() > styleStart && !style.equals(UNSTYLED)) {
            styles.add(new StyledText(new Span(styleStart, text.length()), style));
        }
        style = null;
    }

    private boolean isBlank() {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00a0') {
                return false;
            }
        }
        return true;
    }

    private MalformedDocumentException refused(String message) {
        return new MalformedDocumentException(message, Place.at("paragraph " + Math.max(1, number)));
    }
}
