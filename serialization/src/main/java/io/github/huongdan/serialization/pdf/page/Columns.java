package io.github.huongdan.serialization.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the rows that stand in two columns, as those of a letterhead and a foot do: what stands right in one row is clear of what stands left in all. */
final class Columns {

    private static final double LINE = 3.2;
    private static final double FAR = 8;
    private static final double WIDE_GAP = 1.2;
    private static final double TOP = 0.3;
    private static final int MOST_COMPARED = 40;

    private final List<Row> rows;
    private final double textLeft;
    private final double textRight;
    private final boolean firstPage;
    private final double height;

    Columns(List<Row> rows, double textLeft, double textRight, boolean firstPage, double height) {
        this.rows = rows;
        this.firstPage = firstPage;
        this.height = height;
        this.textLeft = textLeft;
        this.textRight = textRight;
    }

    /** A run of rows in two columns. */
    record Band(int from, int to, double leftEnd, double rightStart) {}

    /** The run that begins at a row; null where none does. */
    @Nullable
    Band at(int from) {
        int start = from;
        while (start < rows.size() && !rows.get(start).split() && isRight(rows.get(start)) && near(start)) {
            start++;
        }
        if (start == rows.size() || !rows.get(start).split() || (start > from && !near(start))) {
            return null;
        }
        double[] gutter = gutter(rows.get(start), false);
        if (gutter == null && mayBeLaidOut(start)) {
            gutter = gutter(rows.get(start), true);
        }
        if (gutter == null) {
            return null;
        }
        int at = start + 1;
        while (at < rows.size() && goesOn(at, gutter, from)) {
            at++;
        }
        return new Band(from, at, gutter[0], gutter[1]);
    }

    /** Whether rows may stand in columns although each was drawn in one go: at the top of a document, and beside its recipients. */
    private boolean mayBeLaidOut(int index) {
        Row row = rows.get(index);
        return (firstPage && row.baseline() < TOP * height)
                || Opening.ofRecipients(row.stretches().get(0).text());
    }

    private boolean near(int index) {
        return index == 0
                || rows.get(index).baseline() - rows.get(index - 1).baseline()
                        < LINE * rows.get(index).size();
    }

    private boolean isRight(Row row) {
        return row.left() > textLeft + (textRight - textLeft) * 0.45 && !centred(row);
    }

    private boolean centred(Row row) {
        return Math.abs((row.left() + row.right() - textLeft - textRight) / 2) < 12;
    }

    /** Where the left column ends and the right one begins: the gap nearest to the middle. */
    private double @Nullable [] gutter(Row row, boolean together) {
        double middle = (textLeft + textRight) / 2;
        double[] best = null;
        double bestDistance = (textRight - textLeft) * 0.3;
        for (int i = 1; i < row.stretches().size(); i++) {
            double end = row.stretches().get(i - 1).right();
            double start = row.stretches().get(i).left();
            boolean tab = Rows.drawnTogether(
                    row.stretches().get(i - 1), row.stretches().get(i));
            if (tab && (!together || start - end < WIDE_GAP * row.size())) {
                continue;
            }
            double distance = Math.max(0, Math.max(end - middle, middle - start));
            if (distance < bestDistance) {
                best = new double[] {end, start};
                bestDistance = distance;
            }
        }
        return best;
    }

    /** Whether a row leaves the gap between the columns clear, and narrows it if so. */
    private boolean goesOn(int index, double[] gutter, int from) {
        Row row = rows.get(index);
        double distance = row.baseline() - rows.get(index - 1).baseline();
        if (distance > FAR * row.size() || opensText(index, gutter, from)) {
            return false;
        }
        double end = gutter[0];
        double start = gutter[1];
        for (Stretch stretch : row.stretches()) {
            if (stretch.right() < start - 1 && stretch.left() < end) {
                end = Math.max(end, stretch.right());
            } else if (stretch.left() > end + 1) {
                start = Math.min(start, stretch.left());
            } else {
                return false;
            }
        }
        if (start - end < 2) {
            return false;
        }
        gutter[0] = end;
        gutter[1] = start;
        return true;
    }

    /** Whether a row below a letterhead begins the text: its addressees, or a title between the columns. */
    private boolean opensText(int index, double[] gutter, int from) {
        Row row = rows.get(index);
        if (row.split()) {
            return false;
        }
        Stretch only = row.stretches().get(0);
        List<Double> middles = new ArrayList<>();
        for (Row above : rows.subList(Math.max(from, index - MOST_COMPARED), index)) {
            for (Stretch stretch : above.stretches()) {
                if ((stretch.left() > gutter[0]) == (only.left() > gutter[0])) {
                    middles.add(stretch.middle());
                }
            }
        }
        boolean own = middles.stream().anyMatch(middle -> Math.abs(middle - only.middle()) < 10);
        return Opening.is(only.text()) || (centred(row) && !own);
    }
}
