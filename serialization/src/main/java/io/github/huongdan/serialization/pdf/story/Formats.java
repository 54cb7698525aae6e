package io.github.huongdan.serialization.pdf.story;

import io.github.huongdan.layout.Alignment;
import io.github.huongdan.layout.LineSpacing;
import io.github.huongdan.layout.ParagraphFormat;
import io.github.huongdan.serialization.pdf.page.PageBlock.Line;
import io.github.huongdan.serialization.pdf.page.Stretch;
import java.util.List;

/** Tells by where its lines stand how a paragraph is set. */
final class Formats {

    private static final double SAME = 4;

    private Formats() {}

    static ParagraphFormat of(List<Line> lines, LineContext usual) {
        Stretch first = lines.get(0).stretch();
        double left = first.left();
        boolean justified = lines.size() > 1;
        for (Line line : lines.subList(1, lines.size())) {
            left = Math.min(left, line.stretch().left());
        }
        for (Line line : lines.subList(0, lines.size() - 1)) {
            justified &= Math.abs(line.stretch().right() - usual.right()) < SAME;
        }
        if (lines.size() == 1 && Joining.isCentred(first, usual)) {
            return set(Alignment.CENTER, 0, 0);
        }
        boolean alone = lines.size() == 1;
        double indent = alone && Math.abs(first.left() - usual.left() - usual.indent()) < SAME
                ? 0
                : Math.max(0, left - usual.left());
        return set(justified ? Alignment.JUSTIFY : Alignment.LEFT, indent, first.left() - usual.left() - indent);
    }

    /** The lines of a cell are centred where all have one middle and different beginnings. */
    static ParagraphFormat ofCell(List<Line> lines) {
        boolean centred = lines.size() > 1;
        boolean sameLeft = true;
        for (Line line : lines) {
            Stretch first = lines.get(0).stretch();
            centred &= Math.abs(line.stretch().middle() - first.middle()) < 2 * SAME;
            sameLeft &= Math.abs(line.stretch().left() - first.left()) < SAME;
        }
        return set(centred && !sameLeft ? Alignment.CENTER : Alignment.LEFT, 0, 0);
    }

    private static ParagraphFormat set(Alignment alignment, double left, double firstLine) {
        return new ParagraphFormat(alignment, round(left), 0, round(firstLine), 0, 0, LineSpacing.SINGLE, false, false);
    }

    private static double round(double points) {
        return Math.abs(points) < SAME / 2 ? 0 : Math.round(points * 10) / 10.0;
    }
}
