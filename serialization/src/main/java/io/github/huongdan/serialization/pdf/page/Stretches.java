package io.github.huongdan.serialization.pdf.page;

import io.github.huongdan.serialization.pdf.glyph.Glyph;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts letters together, in the order in which they are drawn, as long as each stands beside the one before it. Where a blank is drawn but no gap is
 * seen there is none; where a gap is seen and none is drawn there is one. Letters that are drawn twice, to look bold, count once. Not thread-safe.
 */
final class Stretches {

    private static final double SMALLEST_GAP = 0.06;
    private static final double WORD_GAP = 0.18;
    private static final double WIDEST_GAP = 1.2;
    private static final double STEP = 0.45;

    private final List<Stretch> found = new ArrayList<>();
    private final List<Glyph> open = new ArrayList<>();
    private final List<Glyph> blanks = new ArrayList<>();
    private double end;

    private Stretches() {}

    static List<Stretch> of(List<Glyph> glyphs) {
        Stretches stretches = new Stretches();
        for (Glyph glyph : glyphs) {
            stretches.take(glyph);
        }
        stretches.close();
        return stretches.found;
    }

    private void take(Glyph glyph) {
        if (glyph.text().isEmpty() || glyph.size() <= 0) {
            return;
        }
        if (open.isEmpty()) {
            if (!glyph.blank()) {
                open.add(glyph);
                end = glyph.right();
            }
            return;
        }
        if (isMark(glyph)) {
            open.add(glyph);
            return;
        }
        if (glyph.blank()) {
            blanks.add(glyph);
            return;
        }
        if (isTwice(glyph)) {
            return;
        }
        if (!goesOn(glyph)) {
            close();
            open.add(glyph);
            end = glyph.right();
            return;
        }
        gap(glyph);
        open.add(glyph);
        end = Math.max(end, glyph.right());
    }

    /** A mark over or under the letter before it. */
    private static boolean isMark(Glyph glyph) {
        int type = Character.getType(glyph.text().codePointAt(0));
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private boolean isTwice(Glyph glyph) {
        Glyph last = open.get(open.size() - 1);
        return last.text().equals(glyph.text())
                && Math.abs(last.left() - glyph.left()) < glyph.width() * 0.3
                && Math.abs(last.baseline() - glyph.baseline()) < glyph.size() * 0.1;
    }

    private boolean goesOn(Glyph glyph) {
        Glyph last = open.get(open.size() - 1);
        double size = Math.max(last.size(), glyph.size());
        double from = blanks.isEmpty()
                ? end
                : Math.max(end, blanks.get(blanks.size() - 1).right());
        boolean apart = glyph.kind() != Glyph.Kind.TEXT && glyph.left() - end > size;
        return !apart
                && Math.abs(glyph.baseline() - last.baseline()) < size * STEP
                && glyph.left() > end - size * STEP
                && glyph.left() - from < size * WIDEST_GAP
                && glyph.kind() == last.kind();
    }

    private void gap(Glyph glyph) {
        double gap = glyph.left() - end;
        boolean seen = gap > glyph.size() * (blanks.isEmpty() ? WORD_GAP : SMALLEST_GAP);
        if (seen && blanks.isEmpty()) {
            open.add(blank(end, glyph));
        } else if (seen) {
            open.addAll(blanks);
        }
        blanks.clear();
    }

    static Glyph blank(double from, Glyph before) {
        return new Glyph(
                " ",
                from,
                before.left(),
                before.baseline(),
                before.size(),
                before.typeface(),
                before.color(),
                before.order(),
                before.kind(),
                before.underlined());
    }

    private void close() {
        if (!open.isEmpty()) {
            found.add(Stretch.of(open));
            open.clear();
        }
        blanks.clear();
    }
}
