package io.github.huongdan.serialization.pdf.story;

import io.github.huongdan.serialization.pdf.glyph.Glyph;
import io.github.huongdan.serialization.pdf.page.PageBlock.Line;
import io.github.huongdan.serialization.pdf.page.Stretch;
import io.github.huongdan.serialization.recognition.line.Capitals;
import io.github.huongdan.serialization.recognition.line.Label;
import io.github.huongdan.serialization.recognition.line.LabelKind;
import java.util.ArrayList;
import java.util.List;

/** Joins the lines of a text to its paragraphs: by what would still have fitted into a line, by indents and by gaps. */
final class Joining {

    private static final double SAME = 4;
    private static final double WIDER = 1.3;
    private static final double LEAST_GAP = 3;
    private static final double CENTRED = 5;
    private static final double BLANK = 0.25;

    private final LineContext usual;
    private final List<List<Line>> paragraphs = new ArrayList<>();
    private List<Line> open = new ArrayList<>();

    private Joining(LineContext usual) {
        this.usual = usual;
    }

    static List<List<Line>> of(List<Line> lines, LineContext usual) {
        Joining joining = new Joining(usual);
        for (Line line : lines) {
            joining.take(line);
        }
        joining.close();
        return joining.paragraphs;
    }

    private void take(Line line) {
        if (!open.isEmpty() && !goesOn(line)) {
            close();
        }
        open.add(line);
    }

    private void close() {
        if (!open.isEmpty()) {
            paragraphs.add(open);
            open = new ArrayList<>();
        }
    }

    private boolean goesOn(Line line) {
        Stretch above = open.get(open.size() - 1).stretch();
        Stretch own = line.stretch();
        boolean samePage = open.get(open.size() - 1).page() == line.page();
        if (!full(above, own) || isCentred(own, usual) || isCentred(above, usual)) {
            return false;
        }
        if (samePage && isApart(own.baseline() - above.baseline())) {
            return false;
        }
        String text = own.text().strip();
        Label label = Label.of(text);
        if (differs(above, own)) {
            return false;
        }
        boolean atEdge = own.left() < usual.left() + SAME;
        if (label != null && !(atEdge && usual.indent() > SAME && !closed(above)) && !runsOn(text, label)) {
            return false;
        }
        return fits(own, atEdge);
    }

    /** Whether a line begins where a further line of the open paragraph would. */
    private boolean fits(Stretch own, boolean atEdge) {
        Stretch first = open.get(0).stretch();
        if (open.size() > 1) {
            Stretch above = open.get(open.size() - 1).stretch();
            return Math.abs(own.left() - above.left()) < SAME;
        }
        if (!atEdge && Math.abs(own.left() - first.left()) < SAME && isHeading(first) && isHeading(own)) {
            return true;
        }
        boolean labelled = Label.of(first.text().strip()) != null;
        if (own.left() > first.left() + SAME) {
            return labelled;
        }
        if (own.left() > first.left() - SAME && !atEdge) {
            return !labelled && (Character.isLowerCase(firstLetter(own)) || !closed(first)) && usual.indent() < SAME;
        }
        return usual.indent() > SAME || !closed(first) || first.right() > usual.right() - SAME;
    }

    private static int firstLetter(Stretch stretch) {
        return stretch.text().strip().codePointAt(0);
    }

    /** Whether the first word of the next line would not have fitted. */
    private boolean full(Stretch above, Stretch own) {
        return usual.right() - above.right() < own.firstWord() + own.size() * BLANK + 1;
    }

    private boolean isApart(double distance) {
        return distance > usual.pitch() * WIDER && distance > usual.pitch() + LEAST_GAP;
    }

    static boolean isCentred(Stretch stretch, LineContext usual) {
        double before = stretch.left() - usual.left();
        double after = usual.right() - stretch.right();
        return before > 2 * SAME && Math.abs(before - after) < CENTRED && Math.abs(before - usual.indent()) > SAME;
    }

    /** Whether a heading stands above a line of text: all bold or all in capitals above what is not. */
    private static boolean differs(Stretch above, Stretch own) {
        boolean bold = isBold(above) && !isBold(own) && Character.isUpperCase(firstLetter(own));
        String heading = above.text().strip();
        boolean capitals = Capitals.only(heading) && !Capitals.only(own.text().strip());
        return (bold && !own.glyphs().get(0).typeface().bold()) || capitals;
    }

    /** A heading may go on below its own beginning. */
    private static boolean isHeading(Stretch stretch) {
        return (isBold(stretch) || Capitals.only(stretch.text().strip())) && !closed(stretch);
    }

    static boolean isBold(Stretch stretch) {
        for (Glyph glyph : stretch.glyphs()) {
            if (!glyph.blank() && !glyph.typeface().bold()) {
                return false;
            }
        }
        return true;
    }

    private static boolean runsOn(String text, Label label) {
        char next = text.charAt(Math.min(label.end() + 1, text.length() - 1));
        return label.kind() == LabelKind.DASH && (Character.isLowerCase(next) || Character.isDigit(next));
    }

    static boolean closed(Stretch stretch) {
        String text = stretch.text().strip();
        return ".:;".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
