package io.github.huongdan.serialization.pdf.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the text of pages begins and ends: it ends where several wide rows do, and begins where the first of these and of the rows below them begin.
 *
 * @param left the left edge
 * @param right the right edge
 */
public record TextEdges(double left, double right) {

    private static final double WIDE = 0.55;
    private static final int FEWEST = 4;
    private static final int SHARE = 10;
    private static final double SAME = 2.5;
    private static final double SIDE = 0.12;

    static TextEdges of(List<Row> rows, double paper, TextEdges otherwise) {
        Map<Long, Integer> rights = new HashMap<>();
        int wide = 0;
        for (Row row : rows) {
            if (isWide(row, paper)) {
                rights.merge(Math.round(row.right()), 1, Integer::sum);
                wide++;
            }
        }
        if (wide < FEWEST) {
            return otherwise;
        }
        double right = last(rights, Math.max(2, wide / SHARE), otherwise.right());
        double left = Double.MAX_VALUE;
        boolean full = false;
        for (Row row : rows) {
            boolean goesOn = full && !row.split();
            full = isWide(row, paper) && Math.abs(row.right() - right) < SAME;
            left = goesOn || full ? Math.min(left, row.left()) : left;
        }
        return left == Double.MAX_VALUE ? otherwise : new TextEdges(left, right);
    }

    private static boolean isWide(Row row, double paper) {
        return row.right() - row.left() > paper * WIDE && !row.split();
    }

    static TextEdges usual(double paper) {
        return new TextEdges(paper * SIDE, paper * (1 - SIDE / 2));
    }

    /** The last place where enough rows end. */
    private static double last(Map<Long, Integer> counts, int enough, double otherwise) {
        long best = -1;
        for (Map.Entry<Long, Integer> entry : counts.entrySet()) {
            if (entry.getValue() + counts.getOrDefault(entry.getKey() - 1, 0) >= enough) {
                best = Math.max(best, entry.getKey());
            }
        }
        return best < 0 ? otherwise : best;
    }

    public double middle() {
        return (left + right) / 2;
    }

    public double width() {
        return right - left;
    }
}
