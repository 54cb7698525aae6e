package io.github.huongdan.serialization.word.doc;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;

/** The texts in drawn boxes, by the shapes that they stand in. Not thread-safe. */
final class Boxes {

    /**
     * Letters from one to another.
     *
     * @param start the first
     * @param end the one after the last
     */
    record Letters(int start, int end) {}

    private static final int DATA = 22;
    private static final int SHAPE = 14;

    private final Map<Integer, Letters> byShape = new HashMap<>();

    /** Lists the boxes that hold a letter. */
    Boxes(byte[] table, FileInformation information, int places, TextPart text, String letters) {
        Plc plc = Plc.of(table, information, places, DATA);
        int start = information.textStart(text);
        int length = information.textLength(text);
        int end = 0;
        for (int i = 0; i < plc.size(); i++) {
            int from = Math.max(plc.place(i), end);
            int to = Math.min(plc.place(i + 1), length);
            end = Math.max(end, to);
            int shape = LittleEndian.getInt(table, plc.data(i) + SHAPE);
            if (from < to
                    && shape != 0
                    && !letters.substring(start + from, start + to).isBlank()) {
                byShape.putIfAbsent(shape, new Letters(start + from, start + to));
            }
        }
    }

    /** Takes out the text of a shape; null where it has none, or it was taken out before. */
    @Nullable
    Letters take(int shape) {
        return byShape.remove(shape);
    }

    /** Returns what nothing has taken out, in the order of the text. */
    Iterable<Letters> left() {
        Map<Integer, Letters> left = new TreeMap<>();
        byShape.values().forEach(letters -> left.put(letters.start(), letters));
        return left.values();
    }
}
