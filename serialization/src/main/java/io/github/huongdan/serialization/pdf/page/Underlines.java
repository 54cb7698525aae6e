package io.github.huongdan.serialization.pdf.page;

import io.github.huongdan.serialization.pdf.glyph.Glyph;
import io.github.huongdan.serialization.pdf.glyph.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the letters that a line is drawn under: near what they stand on, from where a letter begins to where one ends. Lines that part a letterhead
 * stand lower, and those about cells are no underlines.
 */
final class Underlines {

    private static final double HIGHEST = 0.01;
    private static final double LOWEST = 0.2;
    private static final double SAME = 1.5;
    private static final double LARGEST_SIZE = 40;
    private static final int MOST_COMPARED = 2_000_000;

    private final TreeMap<Double, List<Integer>> byBaseline = new TreeMap<>();
    private final List<Stretch> stretches;
    private final List<Set<Integer>> underlined = new ArrayList<>();
    private int compared;

    private Underlines(List<Stretch> stretches) {
        this.stretches = stretches;
        for (int i = 0; i < stretches.size(); i++) {
            byBaseline
                    .computeIfAbsent(stretches.get(i).baseline(), at -> new ArrayList<>())
                    .add(i);
            underlined.add(Set.of());
        }
    }

    /** Returns stretches with what is underlined in them. */
    static List<Stretch> in(List<Stretch> stretches, List<Rule> rules, List<Grid> grids) {
        Set<Rule> cells = new HashSet<>();
        grids.forEach(grid -> cells.addAll(grid.rules()));
        Underlines underlines = new Underlines(stretches);
        for (Rule rule : rules) {
            if (rule.horizontal() && !cells.contains(rule)) {
                underlines.take(rule);
            }
        }
        return underlines.marked();
    }

    private void take(Rule rule) {
        double at = (rule.top() + rule.bottom()) / 2;
        for (Map.Entry<Double, List<Integer>> entry :
                byBaseline.subMap(at - LARGEST_SIZE * LOWEST, true, at, true).entrySet()) {
            for (int index : entry.getValue()) {
                Stretch stretch = stretches.get(index);
                double below = (at - stretch.baseline()) / stretch.size();
                if (below > HIGHEST && below < LOWEST && overlap(rule, stretch) && compared < MOST_COMPARED) {
                    compared += stretch.glyphs().size();
                    mark(index, rule);
                }
            }
        }
    }

    private static boolean overlap(Rule rule, Stretch stretch) {
        return rule.left() < stretch.right() && rule.right() > stretch.left();
    }

    private void mark(int index, Rule rule) {
        Set<Integer> own = new HashSet<>();
        boolean begins = false;
        boolean ends = false;
        List<Glyph> glyphs = stretches.get(index).glyphs();
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            double middle = (glyph.left() + glyph.right()) / 2;
            begins |= Math.abs(glyph.left() - rule.left()) < SAME;
            ends |= Math.abs(glyph.right() - rule.right()) < SAME;
            if (middle > rule.left() && middle < rule.right()) {
                own.add(i);
            }
        }
        if (begins && ends) {
            own.addAll(underlined.get(index));
            underlined.set(index, own);
        }
    }

    private List<Stretch> marked() {
        List<Stretch> marked = new ArrayList<>(stretches);
        for (int index = 0; index < marked.size(); index++) {
            Set<Integer> own = underlined.get(index);
            if (!own.isEmpty()) {
                List<Glyph> glyphs = new ArrayList<>(stretches.get(index).glyphs());
                own.forEach(i -> glyphs.set(i, glyphs.get(i).asUnderlined()));
                marked.set(index, Stretch.of(glyphs));
            }
        }
        return marked;
    }
}
