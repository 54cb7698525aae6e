package io.github.huongdan.serialization.input;

import io.github.huongdan.source.Position;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines and columns of many bytes of one input: remembers one position for each stretch, so that not each count begins at the
 * start. Not thread-safe.
 */
public final class Utf8Lines {

    private static final int STRETCH = 4_096;

    private final Utf8Input input;
    private final List<Position> positions = new ArrayList<>();

    public Utf8Lines(Utf8Input input) {
        this.input = input;
        positions.add(new Position(1, 1));
    }

    /** Returns the line and column of a byte, counted from {@link Utf8Input#start()}; the bytes before must be well-formed. */
    public Position position(int offset) {
        int within = Math.max(0, Math.min(offset, input.length()));
        int stretch = within / STRETCH;
        while (positions.size() <= stretch) {
            int known = positions.size() - 1;
            positions.add(advance(positions.get(known), known * STRETCH, (known + 1) * STRETCH));
        }
        return advance(positions.get(stretch), stretch * STRETCH, within);
    }

    private Position advance(Position from, int start, int end) {
        return Utf8.position(input.bytes(), input.start() + start, input.start() + end, from);
    }
}
