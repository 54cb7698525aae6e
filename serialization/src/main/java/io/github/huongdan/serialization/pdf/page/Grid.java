package io.github.huongdan.serialization.pdf.page;

import io.github.huongdan.serialization.pdf.glyph.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines that are drawn about the cells of a table.
 *
 * @param xs where its columns begin and end, from left to right
 * @param ys where its rows begin and end, from top to bottom
 * @param rules the lines
 */
record Grid(List<Double> xs, List<Double> ys, List<Rule> rules) {

    private static final double NEAR = 3;
    private static final int MOST_RULES = 3000;

    /** The grids of a page, from top to bottom; a frame about one cell is none. */
    static List<Grid> of(List<Rule> rules) {
        List<Grid> grids = new ArrayList<>();
        if (rules.size() > MOST_RULES) {
            return grids;
        }
        List<Rule> left = new ArrayList<>(rules);
        while (!left.isEmpty()) {
            List<Rule> together = new ArrayList<>();
            together.add(left.remove(left.size() - 1));
            for (int i = 0; i < together.size(); i++) {
                Rule own = together.get(i);
                for (int j = left.size() - 1; j >= 0; j--) {
                    if (touch(own, left.get(j))) {
                        together.add(left.remove(j));
                    }
                }
            }
            Grid grid = grid(together);
            if (grid.columns() > 0 && grid.rows() > 0 && grid.columns() * grid.rows() > 1) {
                grids.add(grid);
            }
        }
        grids.sort((one, other) -> Double.compare(one.top(), other.top()));
        return grids;
    }

    private static boolean touch(Rule one, Rule other) {
        return one.left() < other.right() + NEAR
                && other.left() < one.right() + NEAR
                && one.top() < other.bottom() + NEAR
                && other.top() < one.bottom() + NEAR;
    }

    private static Grid grid(List<Rule> rules) {
        List<Double> xs = new ArrayList<>();
        List<Double> ys = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.horizontal()) {
                ys.add((rule.top() + rule.bottom()) / 2);
            } else {
                xs.add((rule.left() + rule.right()) / 2);
            }
        }
        return new Grid(apart(xs), apart(ys), rules);
    }

    private static List<Double> apart(List<Double> places) {
        List<Double> sorted = new ArrayList<>(places);
        sorted.sort(null);
        List<Double> apart = new ArrayList<>();
        for (double place : sorted) {
            if (apart.isEmpty() || place - apart.get(apart.size() - 1) > NEAR) {
                apart.add(place);
            }
        }
        return apart;
    }

    int columns() {
        return xs.size() - 1;
    }

    int rows() {
        return ys.size() - 1;
    }

    double top() {
        return ys.isEmpty() ? 0 : ys.get(0);
    }

    double bottom() {
        return ys.isEmpty() ? 0 : ys.get(ys.size() - 1);
    }

    /** Whether a row of the page stands within it. */
    boolean holds(Row row) {
        double middle = row.baseline() - row.size() * 0.3;
        return middle > top()
                && middle < bottom()
                && row.left() > xs.get(0) - row.size()
                && row.left() < xs.get(columns());
    }

    /** The column in which something stands, from 0. */
    int column(double x) {
        return between(xs, x);
    }

    /** The row in which something stands, from 0. */
    int row(double y) {
        return between(ys, y);
    }

    private static int between(List<Double> edges, double place) {
        int index = 0;
        while (index < edges.size() - 2 && place > edges.get(index + 1)) {
            index++;
        }
        return index;
    }

    /** Whether a line is drawn between a column and the next one, beside a row. */
    boolean closedRight(int row, int column) {
        return drawn(false, xs.get(column + 1), (ys.get(row) + ys.get(row + 1)) / 2);
    }

    /** Whether a line is drawn between a row and the next one, in a column. */
    boolean closedBelow(int row, int column) {
        return drawn(true, ys.get(row + 1), (xs.get(column) + xs.get(column + 1)) / 2);
    }

    private boolean drawn(boolean horizontal, double at, double beside) {
        for (Rule rule : rules) {
            double place = horizontal ? (rule.top() + rule.bottom()) / 2 : (rule.left() + rule.right()) / 2;
            double from = horizontal ? rule.left() : rule.top();
            double to = horizontal ? rule.right() : rule.bottom();
            if (rule.horizontal() == horizontal && Math.abs(place - at) <= NEAR && from <= beside && beside <= to) {
                return true;
            }
        }
        return false;
    }
}
