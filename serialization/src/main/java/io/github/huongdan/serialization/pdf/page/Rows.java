package io.github.huongdan.serialization.pdf.page;

import io.github.huongdan.serialization.pdf.glyph.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sorts stretches into rows. What was put into a blank of a line later, as a number or a day is at the signing, is a part of that line. */
final class Rows {

    private static final double SAME_HEIGHT = 0.4;
    private static final double SPACE = 0.9;
    private static final int MOST_COMPARED = 200;
    private static final int NEXT = 12;
    private static final double TOUCHING = 0.1;
    private static final int LONGEST_FILLING = 12;

    private Rows() {}

    static List<Row> of(List<Stretch> stretches) {
        List<Stretch> sorted = new ArrayList<>(stretches);
        sorted.sort(Comparator.comparingDouble(Stretch::baseline));
        List<Row> rows = new ArrayList<>();
        List<Stretch> open = new ArrayList<>();
        for (Stretch stretch : sorted) {
            if (!open.isEmpty()) {
                Stretch first = open.get(0);
                if (stretch.baseline() - first.baseline() > SAME_HEIGHT * Math.min(stretch.size(), first.size())) {
                    rows.add(row(open));
                    open.clear();
                }
            }
            open.add(stretch);
        }
        if (!open.isEmpty()) {
            rows.add(row(open));
        }
        return rows;
    }

    private static Row row(List<Stretch> stretches) {
        List<Stretch> sorted = new ArrayList<>(stretches);
        sorted.sort(Comparator.comparingInt(Stretch::first));
        List<Stretch> joined = new ArrayList<>();
        for (Stretch next : sorted) {
            Stretch last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && follows(last, next)) {
                joined.set(joined.size() - 1, join(last, next));
            } else {
                joined.add(next);
            }
        }
        if (joined.size() <= MOST_COMPARED) {
            fill(joined);
        }
        joined.sort(Comparator.comparingDouble(Stretch::left));
        if (joined.size() <= MOST_COMPARED) {
            touch(joined);
        }
        return new Row(List.copyOf(joined));
    }

    /** Whether a stretch was drawn right after another, so that both may be of one paragraph. */
    static boolean drawnTogether(Stretch one, Stretch other) {
        return other.first() > one.last() && other.first() - one.last() < NEXT;
    }

    /** Whether a stretch was drawn next and stands no further right than a word would. */
    private static boolean follows(Stretch last, Stretch next) {
        double gap = next.left() - last.right();
        return drawnTogether(last, next) && gap > -0.5 * next.size() && gap < SPACE * next.size();
    }

    /** Puts what lies in the gap of another stretch into it. */
    private static void fill(List<Stretch> stretches) {
        for (int i = stretches.size() - 1; i >= 0; i--) {
            Stretch filling = stretches.get(i);
            for (int j = 0; filling.glyphs().size() <= LONGEST_FILLING && j < stretches.size(); j++) {
                Stretch around = stretches.get(j);
                if (i != j && around.left() < filling.left() && filling.right() < around.right()) {
                    stretches.set(j, filled(around, filling));
                    stretches.remove(i);
                    break;
                }
            }
        }
    }

    private static Stretch filled(Stretch around, Stretch filling) {
        List<Glyph> glyphs = new ArrayList<>();
        boolean put = false;
        for (Glyph glyph : around.glyphs()) {
            boolean covered = glyph.right() > filling.left() && glyph.left() < filling.right();
            if (!put && glyph.left() + glyph.width() / 2 > filling.left() && !(glyph.blank() && !covered)) {
                glyphs.addAll(filling.glyphs());
                put = true;
            }
            if (!(glyph.blank() && covered && glyph.left() > filling.left())) {
                glyphs.add(glyph);
            }
        }
        return Stretch.of(glyphs);
    }

    /** Joins what stands side by side without a gap. */
    private static void touch(List<Stretch> stretches) {
        for (int i = stretches.size() - 1; i > 0; i--) {
            Stretch one = stretches.get(i - 1);
            Stretch other = stretches.get(i);
            if (other.left() - one.right() < TOUCHING * other.size()) {
                stretches.set(i - 1, join(one, other));
                stretches.remove(i);
            }
        }
    }

    static Stretch join(Stretch one, Stretch other) {
        List<Glyph> glyphs = new ArrayList<>(one.glyphs());
        if (other.left() - one.right() > 0.15 * other.size()) {
            glyphs.add(Stretches.blank(one.right(), other.glyphs().get(0)));
        }
        glyphs.addAll(other.glyphs());
        return Stretch.of(glyphs);
    }
}
