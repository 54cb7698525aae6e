package io.github.huongdan.serialization.pdf.story;

import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.LaidTable;
import io.github.huongdan.layout.ParagraphFormat;
import io.github.huongdan.layout.PrintedLine;
import io.github.huongdan.layout.Story;
import io.github.huongdan.layout.StyledText;
import io.github.huongdan.layout.TextStyle;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.pdf.glyph.Glyph;
import io.github.huongdan.serialization.pdf.page.PageBlock.Line;
import io.github.huongdan.serialization.pdf.page.Stretch;
import io.github.huongdan.source.CellPlace;
import io.github.huongdan.source.PrintedPlace;
import io.github.huongdan.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the text paragraph by paragraph, and notes how and where each stretch of it is printed. Not thread-safe. */
final class Writing {

    /** How far letters reach above and below what they stand on, in sizes. */
    private static final double ABOVE = 0.9;

    private static final double BELOW = 0.25;

    final StringBuilder text = new StringBuilder();
    final List<LaidParagraph> paragraphs = new ArrayList<>();
    final List<StyledText> styles = new ArrayList<>();
    final List<LaidTable> tables = new ArrayList<>();
    final List<PrintedLine> printed = new ArrayList<>();

    /** Where the letters stand; empty where nobody asked. */
    final List<PrintedLetters> letters = new ArrayList<>(0);

    private final ReadLimits limits;
    private final boolean traced;
    final Styles looks = new Styles();
    private int number;
    private @Nullable TextStyle style;
    private int styleStart;

    Writing(ReadLimits limits, boolean traced) {
        this.traced = traced;
        this.limits = limits;
    }

    /** Writes a paragraph of one line or more; returns the offset where it begins. */
    int paragraph(List<Line> lines, Story story, @Nullable CellPlace cell, boolean newPage, ParagraphFormat format) {
        int page = lines.get(0).page();
        if (paragraphs.size() == limits.maxListLength()) {
            throw refused("The file has more than " + limits.maxListLength() + " paragraphs", page);
        }
        int start = text.length();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && !hyphenated()) {
                text.append(' ');
            }
            line(lines.get(i));
        }
        endStyle();
        if (text.length() - start > limits.maxTextLength()) {
            throw refused("A paragraph has more than " + limits.maxTextLength() + " characters", page);
        }
        number++;
        paragraphs.add(
                new LaidParagraph(new Span(start, text.length()), number, story, cell, page, newPage, 0, format));
        text.append('\n');
        return start;
    }

    /** Writes a paragraph without letters, as that of a blank cell is. */
    void blank(@Nullable CellPlace cell, int page) {
        paragraphs.add(new LaidParagraph(
                new Span(text.length(), text.length()),
                number,
                Story.BODY,
                cell,
                page,
                false,
                0,
                ParagraphFormat.PLAIN));
        text.append('\n');
    }

    /** A dash at the end of a line ties two halves together, as in {@code 2021-2022}; so does an address. */
    private boolean hyphenated() {
        int end = text.length();
        return end > 1
                && text.charAt(end - 1) == '-'
                && (Character.isDigit(text.charAt(end - 2)) || Character.isUpperCase(text.charAt(end - 2)));
    }

    private void line(Line line) {
        Stretch stretch = line.stretch();
        int start = text.length();
        for (Glyph glyph : stretch.glyphs()) {
            TextStyle look = looks.of(glyph);
            if (!look.equals(style) && !glyph.blank()) {
                endStyle();
                style = look;
                styleStart = text.length();
            }
            append(glyph.text());
            if (traced && !glyph.blank()) {
                int from = text.length() - glyph.text().length();
                letters.add(new PrintedLetters(
                        new Span(from, text.length()),
                        line.page(),
                        printed.size() + 1,
                        glyph.left(),
                        glyph.baseline() - glyph.size() * ABOVE,
                        glyph.right(),
                        glyph.baseline() + glyph.size() * BELOW));
            }
        }
        while (text.length() > start && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        printed.add(new PrintedLine(
                new Span(start, text.length()),
                line.page(),
                new PrintedPlace(
                        line.row(),
                        tenth(stretch.left()),
                        tenth(stretch.baseline() - stretch.size() * ABOVE),
                        tenth(stretch.right()),
                        tenth(stretch.baseline() + stretch.size() * BELOW))));
    }

    private static double tenth(double points) {
        return Math.round(points * 10) / 10.0;
    }

    /** What would break the line or cannot be a character of a text becomes a blank. */
    private void append(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            text.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
        }
    }

    private void endStyle() {
        if (style != null && text.length() > styleStart) {
            styles.add(new StyledText(new Span(styleStart, text.length()), style));
        }
        style = null;
    }

    private static MalformedDocumentException refused(String message, int page) {
        return new MalformedDocumentException(message, Place.at("page " + page));
    }
}
