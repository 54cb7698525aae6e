package io.github.huongdan.serialization.word.doc;

import org.apache.poi.util.LittleEndian;

/** A table of places in the text, each with the data of what begins there. Immutable. */
final class Plc {

    private static final int PLACE = 4;

    private final byte[] stream;
    private final int start;
    private final int size;
    private final int dataSize;

    private Plc(byte[] stream, int start, int size, int dataSize) {
        this.stream = stream;
        this.start = start;
        this.size = size;
        this.dataSize = dataSize;
    }

    static Plc of(byte[] stream, FileInformation information, int table, int dataSize) {
        int length = information.length(table);
        return of(stream, information.start(table), length, dataSize);
    }

    static Plc of(byte[] stream, int start, int length, int dataSize) {
        if (length == 0) {
            return new Plc(stream, 0, 0, dataSize);
        }
        if (start < 0 || length < 0 || start > stream.length - length) {
            throw new IllegalArgumentException("A table is not in its stream");
        }
        return new Plc(stream, start, Math.max(0, (length - PLACE) / (PLACE + dataSize)), dataSize);
    }

    /** Returns the stream of tables. */
    byte[] stream() {
        return stream;
    }

    /** Returns how many items there are; beside them there is one place more, where the last ends. */
    int size() {
        return size;
    }

    /** Returns where an item begins. */
    int place(int index) {
        return LittleEndian.getInt(stream, start + PLACE * index);
    }

    /** Returns where in the stream the data of an item is. */
    int data(int index) {
        return start + PLACE * (size + 1) + dataSize * index;
    }

    /** Finds the item at exactly a place; -1 where there is none. */
    int at(int place) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = place(middle);
            if (found == place) {
                return middle;
            }
            if (found < place) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
