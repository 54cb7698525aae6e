package io.github.huongdan.serialization.pdf.story;

import io.github.huongdan.layout.LineSpacing;
import io.github.huongdan.layout.ParagraphFormat;
import io.github.huongdan.serialization.pdf.page.PageBlock.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How far lines and paragraphs stand apart, as the pages show it. Above the first paragraph of a page no gap is seen; the usual one is taken to be there.
 * The lines of a paragraph of one line are as far apart as is usual.
 */
final class Spacing {

    private static final double FARTHEST = 3;

    private final double pitch;
    private final double usualGap;
    private final List<List<Line>> paragraphs;

    /** For paragraphs below one another; how far lines usually stand apart is 0 where no page shows it. */
    Spacing(List<List<Line>> paragraphs, double pitch) {
        this.paragraphs = paragraphs;
        this.pitch = pitch;
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < paragraphs.size(); i++) {
            double gap = gap(i);
            if (gap >= 0) {
                gaps.add(gap);
            }
        }
        usualGap = median(gaps, 0);
    }

    /** The format of a paragraph, with what is seen of its spacing. */
    ParagraphFormat of(int index, ParagraphFormat format) {
        double own = pitch(paragraphs.get(index));
        double gap = index == 0 ? 0 : gap(index);
        return new ParagraphFormat(
                format.alignment(),
                format.leftIndent(),
                format.rightIndent(),
                format.firstLineIndent(),
                half(gap < 0 ? usualGap : gap),
                0,
                own == 0 ? format.lineSpacing() : new LineSpacing(LineSpacing.Rule.EXACTLY, tenth(own)),
                format.ruledAbove(),
                format.ruledBelow());
    }

    /** The gap above a paragraph; negative where none can be seen. */
    private double gap(int index) {
        List<Line> above = paragraphs.get(index - 1);
        Line last = above.get(above.size() - 1);
        Line first = paragraphs.get(index).get(0);
        double own = pitch(paragraphs.get(index));
        double distance = first.stretch().baseline() - last.stretch().baseline();
        boolean seen = last.page() == first.page()
                && own > 0
                && distance > 0
                && distance < own + FARTHEST * first.stretch().size();
        return seen ? Math.max(0, distance - own) : -1;
    }

    private double pitch(List<Line> lines) {
        List<Double> pitches = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).page() == lines.get(i - 1).page()) {
                pitches.add(lines.get(i).stretch().baseline()
                        - lines.get(i - 1).stretch().baseline());
            }
        }
        return median(pitches, pitch);
    }

    private static double median(List<Double> values, double otherwise) {
        Collections.sort(values);
        return values.isEmpty() ? otherwise : values.get(values.size() / 2);
    }

    /** Pages are set in steps of a quarter of a point or so. */
    private static double half(double points) {
        return Math.round(points * 2) / 2.0;
    }

    private static double tenth(double points) {
        return Math.round(points * 10) / 10.0;
    }
}
