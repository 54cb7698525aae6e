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
    private static final double NEARLY = 0.99;

    private final List<Gate> gates = new ArrayList<>();

    private Shapes() {}

    static Stream<Gate> all() {
        Shapes shapes = new Shapes();
        shapes.lines();
        shapes.heads();
        shapes.letters();
        return shapes.gates.stream();
    }

    private void lines() {
        add("WRAPPED_AT_60", new Wrapped(60), SAME, NEARLY);
        add("WRAPPED_AT_80", new Wrapped(80), SAME, NEARLY);
        add("WRAPPED_AT_100", new Wrapped(100), SAME, NEARLY);
        add(LineShapes.BLANK_LINES_DROPPED, 0.985, 0.98);
        add(LineShapes.BLANK_LINES_DOUBLED, SAME, NEARLY);
        add(LineShapes.CARRIAGE_RETURNS, SAME, SAME);
        add(LineShapes.DECOMPOSED, SAME, SAME);
        add(LineShapes.TRAILING_BLANKS, SAME, SAME);
        add(LineShapes.INDENTED_BY_TABS, SAME, 0.98);
        add(LineShapes.NO_BREAK_SPACES_AFTER_LABELS, SAME, NEARLY);
        add(LineShapes.BULLETS_OF_RECIPIENTS_LOST, 0.99, 0.98);
        for (PageShapes shape : PageShapes.values()) {
            add(shape, 0.995, NEARLY);
        }
        for (MarkdownShapes shape : MarkdownShapes.values()) {
            add(shape, SAME, NEARLY);
        }
        add("ON_ONE_LINE", new OnOneLine(), 0.92, 0.85);
    }

    private void heads() {
        for (HeadShapes shape : HeadShapes.values()) {
            add(shape, SAME, NEARLY);
        }
        add("TITLE_BETWEEN_RULES", new RuledTitle('=', '-'), SAME, NEARLY);
        add("TITLE_BETWEEN_LINES", new RuledTitle('_', '='), SAME, NEARLY);
    }

    private void letters() {
        add(KeyLines.LOOK_ALIKES, 0.995, 0.995);
        add(KeyLines.LOST_TONES, 0.995, 0.995);
        add("WRONG_DIGITS", new WrongDigits(), 0.995, 0.995);
        add("SCANNED_WITH_ONE_ERROR_IN_97", new Scanned(97), 0.985, 0.98);
        add("SCANNED_WITH_ONE_ERROR_IN_41", new Scanned(41), 0.955, 0.94);
    }

    private <S extends Enum<S> & Shape> void add(S shape, double own, double real) {
        add(shape.name(), shape, own, real);
    }

    private void add(String name, Shape shape, double own, double real) {
        gates.add(new Gate(name, shape, own, real));
    }
}
