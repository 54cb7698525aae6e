package io.github.huongdan.serialization.pdf.story;

import io.github.huongdan.serialization.pdf.page.PageBlock.Line;
import io.github.huongdan.serialization.pdf.page.Stretch;
import io.github.huongdan.serialization.recognition.line.Label;
import java.util.ArrayList;
import java.util.List;

/** Joins the lines of a cell: an item of a list goes on in the lines below it that are none and stand no further left. */
final class CellJoining {

    private static final double SAME = 4;
    private static final double FAR = 2.2;
    private static final double BLANK = 0.25;
    private static final double PADDING = 6;
    private static final String BULLETS = "-–—+•*";

    private CellJoining() {}

    /** Joins lines; in a cell of a known width, a line goes on where its first word would not have fitted above. */
    static List<List<Line>> of(List<Line> lines, double width) {
        List<List<Line>> paragraphs = new ArrayList<>();
        for (Line line : lines) {
            List<Line> open = paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
            if (open != null && (goesOn(open, line) || isFull(open, line, width))) {
                open.add(line);
            } else {
                List<Line> next = new ArrayList<>();
                next.add(line);
                paragraphs.add(next);
            }
        }
        return paragraphs;
    }

    private static boolean goesOn(List<Line> open, Line line) {
        Stretch first = open.get(0).stretch();
        Stretch above = open.get(open.size() - 1).stretch();
        Stretch own = line.stretch();
        String end = above.text().strip();
        boolean item = isItem(first.text().strip());
        return item
                && !isItem(own.text().strip())
                && ".;".indexOf(end.charAt(end.length() - 1)) < 0
                && own.left() > first.left() - SAME
                && own.baseline() - above.baseline() < FAR * own.size();
    }

    private static boolean isFull(List<Line> open, Line line, double width) {
        Stretch above = open.get(open.size() - 1).stretch();
        Stretch own = line.stretch();
        double taken = above.right() - above.left() + own.firstWord() + own.size() * BLANK;
        return width > 0 && !isItem(own.text().strip()) && taken > width - 2 * PADDING;
    }

    private static boolean isItem(String text) {
        return BULLETS.indexOf(text.charAt(0)) >= 0 || Label.of(text) != null;
    }
}
