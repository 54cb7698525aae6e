package io.github.huongdan.serialization.pdf.story;

import io.github.huongdan.layout.Alignment;
import io.github.huongdan.layout.Margins;
import io.github.huongdan.layout.PageNumber;
import io.github.huongdan.layout.PageSection;
import io.github.huongdan.serialization.pdf.page.PageBlock;
import io.github.huongdan.serialization.pdf.page.PageBlock.Box;
import io.github.huongdan.serialization.pdf.page.PageBlock.Cells;
import io.github.huongdan.serialization.pdf.page.PageBlock.Line;
import io.github.huongdan.serialization.pdf.page.ReadPage;
import io.github.huongdan.serialization.pdf.page.Running;
import io.github.huongdan.serialization.pdf.page.Stretch;
import io.github.huongdan.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How pages look as a whole: the margins, as the box of the text shows them, and the page numbers. */
final class PageLook {

    private static final double EARLY = 0.75;
    private static final double ABOVE = 0.9;
    private static final double BELOW = 0.25;
    private static final double MIDDLE = 30;

    private final List<ReadPage> pages;
    private final double top;
    private final double bottom;
    private final double[] ends;

    PageLook(List<ReadPage> pages) {
        this.pages = pages;
        this.ends = new double[pages.size()];
        double highest = Double.MAX_VALUE;
        double lowest = 0;
        for (int i = 0; i < pages.size(); i++) {
            for (Stretch stretch : stretches(pages.get(i))) {
                highest = Math.min(highest, stretch.baseline() - stretch.size() * ABOVE);
                ends[i] = Math.max(ends[i], stretch.baseline() + stretch.size() * BELOW);
            }
            lowest = Math.max(lowest, ends[i]);
        }
        top = highest == Double.MAX_VALUE ? 0 : highest;
        bottom = lowest;
    }

    private static List<Stretch> stretches(ReadPage page) {
        List<Stretch> all = new ArrayList<>();
        for (PageBlock block : page.blocks()) {
            if (block instanceof Line line) {
                all.add(line.stretch());
            } else if (block instanceof Cells cells) {
                for (List<Box> row : cells.rows()) {
                    row.forEach(box -> box.lines().forEach(line -> all.add(line.stretch())));
                }
            }
        }
        return all;
    }

    /** Whether a page, from 1, begins although the one before had room for more. */
    boolean beginsByOrder(int page) {
        return page > 1 && ends[page - 2] > 0 && ends[page - 2] - top < (bottom - top) * EARLY;
    }

    PageSection section(int end, Styles styles) {
        ReadPage first = pages.get(0);
        return new PageSection(
                new Span(0, end),
                first.width(),
                first.height(),
                new Margins(
                        round(top),
                        round(Math.max(0, first.height() - bottom)),
                        round(first.edges().left()),
                        round(first.width() - first.edges().right()),
                        0,
                        0),
                number(styles));
    }

    private static double round(double points) {
        return Math.round(points * 10) / 10.0;
    }

    private @Nullable PageNumber number(Styles styles) {
        PageNumber found = null;
        for (ReadPage page : pages) {
            for (boolean above : new boolean[] {true, false}) {
                for (Line line : above ? page.above() : page.below()) {
                    if (found == null && Running.isNumber(line.stretch().text().strip(), page.page())) {
                        found = new PageNumber(
                                above,
                                alignment(page, line.stretch()),
                                page.page() == 1,
                                styles.of(line.stretch().glyphs().get(0)));
                    }
                }
            }
        }
        return found;
    }

    private static Alignment alignment(ReadPage page, Stretch stretch) {
        double distance = stretch.middle() - page.edges().middle();
        if (Math.abs(distance) < MIDDLE) {
            return Alignment.CENTER;
        }
        return distance < 0 ? Alignment.LEFT : Alignment.RIGHT;
    }
}
