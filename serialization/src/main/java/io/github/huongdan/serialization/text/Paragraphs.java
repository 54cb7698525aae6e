package io.github.huongdan.serialization.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of the body to paragraphs. In a text whose lines were wrapped, a line goes on with the one above it where that one was
 * full and the indent begins no new paragraph; a page number between them is set apart.
 */
final class Paragraphs {

    private static final int WIDEST_PAGE = 140;
    private static final int NARROWEST_PAGE = 50;
    private static final int INDENT = 3;
    private static final int DEEP_INDENT = 20;
    private static final int SLACK = 2;
    private static final int FEWEST_INDENTED = 8;

    final List<Extract> paragraphs = new ArrayList<>();
    private final List<Extract> open = new ArrayList<>();
    final List<Extract> pageNumbers = new ArrayList<>();

    private final int width;
    private final boolean indents;
    private int margin;
    private TextLine previous;

    private Paragraphs(List<TextLine> lines) {
        width = width(lines);
        margin = margin(lines.subList(0, pageEnd(lines, 0)), width);
        indents = indented(lines, width) * FEWEST_INDENTED > lines.size();
        previous = lines.get(0);
    }

    static Paragraphs of(List<TextLine> lines) {
        if (lines.isEmpty()) {
            return new Paragraphs(List.of(new TextLine(Extract.EMPTY, 0, true, false)));
        }
        Paragraphs paragraphs = new Paragraphs(lines);
        boolean afterPage = false;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (isPageNumber(line)) {
                paragraphs.pageNumbers.add(line.words());
                afterPage = true;
            } else {
                boolean newPage = afterPage || line.afterPageBreak();
                if (newPage) {
                    paragraphs.margin = margin(lines.subList(i, pageEnd(lines, i)), paragraphs.width);
                }
                paragraphs.add(line, newPage);
                afterPage = false;
            }
        }
        paragraphs.close();
        return paragraphs;
    }

    private void add(TextLine line, boolean afterPage) {
        if (!open.isEmpty() && !goesOn(line, afterPage)) {
            close();
        }
        open.add(line.words());
        previous = line;
    }

    private void close() {
        if (!open.isEmpty()) {
            paragraphs.add(Extract.join(open));
            open.clear();
        }
    }

    private boolean goesOn(TextLine line, boolean afterPage) {
        if (width > WIDEST_PAGE || (line.afterBlank() && !afterPage)) {
            return false;
        }
        boolean labelled = Label.of(line.text()) != null;
        if (indents) {
            return line.indent() < margin + INDENT && !(labelled && closed(previous));
        }
        return full(previous, line) && !labelled;
    }

    private static boolean closed(TextLine line) {
        return ".:;".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    }

    /** Whether the first word of the next line would not have fitted at the end of this one. */
    private boolean full(TextLine line, TextLine next) {
        String text = next.text();
        int word = 0;
        while (word < text.length() && !Blank.is(text.charAt(word))) {
            word++;
        }
        return line.end() + 1 + word > width - SLACK;
    }

    /** The page's width: where most of the longest lines end. */
    private static int width(List<TextLine> lines) {
        List<Integer> ends = lines.stream().map(TextLine::end).sorted().toList();
        int most = ends.get((ends.size() - 1) * 9 / 10);
        return Math.max(most, NARROWEST_PAGE);
    }

    /** Where a line begins that goes on with the one above it: the smallest indent that several full lines share. */
    private static int margin(List<TextLine> lines, int width) {
        List<Integer> indents = lines.stream()
                .filter(line -> line.end() > width - DEEP_INDENT)
                .map(TextLine::indent)
                .sorted()
                .toList();
        return indents.isEmpty() ? 0 : indents.get(indents.size() / 4);
    }

    /** How many lines begin further in than their page's margin. */
    private static int indented(List<TextLine> lines, int width) {
        int count = 0;
        for (int start = 0; start < lines.size(); start = pageEnd(lines, start)) {
            List<TextLine> page = lines.subList(start, pageEnd(lines, start));
            int pageMargin = margin(page, width);
            count += (int) page.stream()
                    .filter(line -> line.indent() >= pageMargin + INDENT)
                    .count();
        }
        return count;
    }

    private static int pageEnd(List<TextLine> lines, int start) {
        int end = start + 1;
        while (end < lines.size() && !lines.get(end).afterPageBreak() && !isPageNumber(lines.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPageNumber(TextLine line) {
        String text = line.text();
        boolean digits = text.length() <= 3 && text.chars().allMatch(Character::isDigit);
        return digits && (line.afterBlank() || line.afterPageBreak() || line.indent() >= DEEP_INDENT);
    }
}
