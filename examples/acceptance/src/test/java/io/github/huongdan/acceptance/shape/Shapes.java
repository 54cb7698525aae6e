package io.github.huongdan.acceptance.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All shapes, with the share of values that have to stay the same in each. */
final class Shapes {

    /** A shape with the least agreement in it: on the documents of the project, and on real ones. */
    record Gate(String name, Shape shape, double own, double real) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final double SAME = 1;

    private final List<Gate> gates = new ArrayList<>();

    private Shapes() {}

    static Stream<Gate> all() {
        Shapes shapes = new Shapes();
        shapes.add("WRAPPED_AT_60", new Wrapped(60), SAME, 0.98);
        shapes.add("WRAPPED_AT_80", new Wrapped(80), SAME, 0.84);
        shapes.add("WRAPPED_AT_100", new Wrapped(100), SAME, 0.97);
        shapes.add(LineShapes.BLANK_LINES_DROPPED, 0.985, 0.99);
        shapes.add(LineShapes.BLANK_LINES_DOUBLED, SAME, SAME);
        shapes.add(LineShapes.CARRIAGE_RETURNS, SAME, SAME);
        shapes.add(LineShapes.DECOMPOSED, SAME, SAME);
        shapes.add(LineShapes.TRAILING_BLANKS, SAME, SAME);
        shapes.add(LineShapes.INDENTED_BY_TABS, SAME, 0.99);
        shapes.add(LineShapes.NO_BREAK_SPACES_AFTER_LABELS, SAME, SAME);
        shapes.add(LineShapes.BULLETS_OF_RECIPIENTS_LOST, 0.99, 0.99);
        shapes.add(HeadShapes.LETTERHEAD_ON_ONE_LINE, 0, 0);
        shapes.add(HeadShapes.LEFT_COLUMN_FIRST, SAME, SAME);
        shapes.add(HeadShapes.RIGHT_COLUMN_FIRST, SAME, SAME);
        shapes.add(HeadShapes.SIDE_BY_SIDE, SAME, SAME);
        shapes.add(HeadShapes.PARTED_BY_TABS, SAME, SAME);
        shapes.add(HeadShapes.PIPE_TABLE, SAME, SAME);
        shapes.add(HeadShapes.PIPE_TABLE_OF_ONE_ROW, 0.84, 0.9);
        shapes.add(HeadShapes.GRID_TABLE_OF_ONE_ROW, SAME, SAME);
        shapes.add(HeadShapes.GRID_TABLE_WITH_A_ROW_A_LINE, SAME, SAME);
        shapes.add(HeadShapes.FRAMED, SAME, SAME);
        shapes.add("TITLE_BETWEEN_RULES", new RuledTitle('=', '-'), SAME, SAME);
        shapes.add("TITLE_BETWEEN_LINES", new RuledTitle('_', '='), SAME, SAME);
        for (PageShapes shape : PageShapes.values()) {
            shapes.add(shape, 0.995, 0.98);
        }
        shapes.add(KeyLines.LOOK_ALIKES, 0.9, 0.95);
        shapes.add(KeyLines.LOST_TONES, 0.9, 0.93);
        shapes.add("WRONG_DIGITS", new WrongDigits(), 0.94, 0.96);
        shapes.add(MarkdownShapes.BOLD_HEADINGS, 0.6, 0.39);
        shapes.add(MarkdownShapes.BOLD_LABELS, 0.87, 0.81);
        shapes.add(MarkdownShapes.HASHED_HEADINGS, 0.6, 0.39);
        shapes.add(MarkdownShapes.SLANTED_GROUNDS, 0.99, 0.98);
        shapes.add("ON_ONE_LINE", new OnOneLine(), 0, 0);
        return shapes.gates.stream();
    }

    private <S extends Enum<S> & Shape> void add(S shape, double own, double real) {
        add(shape.name(), shape, own, real);
    }

    private void add(String name, Shape shape, double own, double real) {
        gates.add(new Gate(name, shape, own, real));
    }
}
