package io.github.huongdan.serialization.recognition.line;

import java.util.ArrayList;
import java.util.List;

/** Where the right column of a zone begins, told by the lines that have two cells. */
public final class Columns {

    private static final int TOLERANCE = 8;

    private final List<List<Cell>> lines;
    private final int boundary;

    private Columns(List<List<Cell>> lines, int boundary) {
        this.lines = lines;
        this.boundary = boundary;
    }

    public static Columns of(List<TextLine> lines, int gap) {
        List<List<Cell>> divided = new ArrayList<>(lines.size());
        int rightStart = Integer.MAX_VALUE;
        int leftEnd = 0;
        for (TextLine line : lines) {
            List<Cell> cells = Cells.of(line, gap);
            divided.add(cells);
            if (cells.size() > 1) {
                rightStart = Math.min(rightStart, cells.get(cells.size() - 1).column());
                leftEnd = Math.max(leftEnd, cells.get(0).end());
            }
        }
        boolean single = rightStart == Integer.MAX_VALUE;
        return new Columns(
                divided, single ? rightStart : Math.max(Math.min(leftEnd, rightStart), rightStart - TOLERANCE));
    }

    public List<Cell> line(int index) {
        return lines.get(index);
    }

    public boolean isRight(Cell cell) {
        return cell.column() >= boundary;
    }

    /** All cells of the left column, then all of the right one. */
    public List<Cell> leftThenRight() {
        List<Cell> left = new ArrayList<>();
        List<Cell> right = new ArrayList<>();
        for (List<Cell> line : lines) {
            for (Cell cell : line) {
                (isRight(cell) ? right : left).add(cell);
            }
        }
        left.addAll(right);
        return left;
    }
}
