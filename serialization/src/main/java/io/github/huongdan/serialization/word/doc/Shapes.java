package io.github.huongdan.serialization.word.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;

/** The drawn shapes of a file by their numbers. */
final class Shapes {

    private static final int HEADER = 8;
    private static final int DRAWING = 0xF002;
    private static final int GROUP = 0xF003;
    private static final int SHAPE = 0xF004;
    private static final int GROUP_UNITS = 0xF009;
    private static final int SHAPE_NUMBER = 0xF00A;
    private static final int PLACE_IN_GROUP = 0xF00F;
    private static final int DEEPEST = 50;

    private final byte[] table;
    private final Map<Integer, Shape> byId = new HashMap<>();

    Shapes(byte[] table, FileInformation information) {
        this.table = table;
        int start = information.start(FileInformation.DRAWINGS);
        int length = information.length(FileInformation.DRAWINGS);
        if (length >= HEADER && start >= 0 && start <= table.length - length) {
            read(start, start + length);
        }
    }

    /** Takes out a shape that stands in no group; null where there is none of the number, or it was taken out before. */
    @Nullable
    Shape take(int id) {
        return byId.remove(id);
    }

    /** What all drawings share comes first; before each drawing a byte says where it belongs. */
    private void read(int start, int end) {
        int at = end(start, end) + 1;
        while (at + HEADER <= end) {
            int next = end(at, end);
            if (type(at) == DRAWING) {
                readDrawing(at + HEADER, next);
            }
            at = next + 1;
        }
    }

    private void readDrawing(int start, int end) {
        for (int at = start; at + HEADER <= end; at = end(at, end)) {
            if (type(at) == GROUP) {
                for (Shape shape : group(at + HEADER, end(at, end), 0).members()) {
                    byId.putIfAbsent(shape.id(), shape);
                }
            }
        }
    }

    /** Reads a group, of which the first shape stands for the whole. */
    private Shape group(int start, int end, int depth) {
        Shape whole = new Shape(0, 0, 0, 0, 0, 0, List.of());
        List<Shape> members = new ArrayList<>();
        boolean first = true;
        for (int at = start; at + HEADER <= end; at = end(at, end)) {
            int next = end(at, end);
            if (type(at) == SHAPE && first) {
                whole = shape(at + HEADER, next);
                first = false;
            } else if (type(at) == SHAPE) {
                members.add(shape(at + HEADER, next));
            } else if (type(at) == GROUP && depth < DEEPEST) {
                members.add(group(at + HEADER, next, depth + 1));
            }
        }
        return new Shape(
                whole.id(), 0, whole.width(), whole.height(), whole.groupWidth(), whole.groupHeight(), members);
    }

    private Shape shape(int start, int end) {
        int id = 0;
        int kind = 0;
        double[] size = new double[2];
        double[] units = new double[2];
        for (int at = start; at + HEADER <= end; at = end(at, end)) {
            switch (type(at)) {
                case SHAPE_NUMBER -> {
                    id = LittleEndian.getInt(table, at + HEADER);
                    kind = LittleEndian.getUShort(table, at) >> 4;
                }
                case PLACE_IN_GROUP -> size = size(at + HEADER);
                case GROUP_UNITS -> units = size(at + HEADER);
                default -> {}
            }
        }
        return new Shape(id, kind, size[0], size[1], units[0], units[1], List.of());
    }

    private double[] size(int at) {
        double width = (double) LittleEndian.getInt(table, at + 8) - LittleEndian.getInt(table, at);
        double height = (double) LittleEndian.getInt(table, at + 12) - LittleEndian.getInt(table, at + 4);
        return new double[] {width, height};
    }

    private int type(int at) {
        return LittleEndian.getUShort(table, at + 2);
    }

    /** Returns where the record that begins at an offset ends. */
    private int end(int at, int limit) {
        long end = at + HEADER + LittleEndian.getUInt(table, at + 4);
        return (int) Math.min(end, limit);
    }
}
