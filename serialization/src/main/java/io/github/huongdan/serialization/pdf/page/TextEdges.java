package io.github.huongdan.serialization.pdf.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the text of pages begins and ends: the outermost places where several wide rows do.
 *
 * @param left the left edge
 * @param right the right edge
 */
public record TextEdges(double left, double right) {

    private static final double WIDE = 0.55;
    private static final int FEWEST = 4;
    private static final int SHARE = 10;
    private static final double SIDE = 0.12;

    static TextEdges of(List<Row> rows, double paper, TextEdges otherwise) {
        Map<Long, Integer> lefts = new HashMap<>();
        Map<Long, Integer> rights = new HashMap<>();
        int wide = 0;
        for (Row row : rows) {
            if (row.right() - row.left() > paper * WIDE && !row.split()) {
                lefts.merge(Math.round(row.left()), 1, Integer::sum);
                rights.merge(Math.round(row.right()), 1, Integer::sum);
                wide++;
            }
        }
        int enough = Math.max(2, wide / SHARE);
        return wide < FEWEST
                ? otherwise
                : new TextEdges(
                        outer(lefts, enough, 1, otherwise.left()), outer(rights, enough, -1, otherwise.right()));
    }

    static TextEdges usual(double paper) {
        return new TextEdges(paper * SIDE, paper * (1 - SIDE / 2));
    }

    /** The outermost place where enough rows stand. */
    private static double outer(Map<Long, Integer> counts, int enough, int direction, double otherwise) {
        long best = Long.MAX_VALUE;
        for (long place : counts.keySet()) {
            int count = counts.get(place) + counts.getOrDefault(place + direction, 0);
            if (count >= enough) {
                best = Math.min(best, place * direction);
            }
        }
        return best == Long.MAX_VALUE ? otherwise : best * direction;
    }

    public double middle() {
        return (left + right) / 2;
    }

    public double width() {
        return right - left;
    }
}
