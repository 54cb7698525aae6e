package io.github.huongdan.serialization.word.doc;

import org.apache.poi.util.LittleEndian;

/** Goes through modifiers one by one, which say by a code what property changes and by what follows how. Not thread-safe. */
final class Modifiers {

    private static final int TABLE_CELLS = 0xD608;
    private static final int TABS = 0xC615;
    private static final int UNCOUNTED = 255;

    private final byte[] source;
    private final int end;
    private int next;
    private int code;
    private int operand;
    private int length;

    Modifiers(Said said) {
        this.source = said.source();
        this.next = said.start();
        this.end = said.end();
    }

    /** Moves to the next; false at the end, and at one that is cut off. */
    boolean advance() {
        if (next > end - 3) {
            return false;
        }
        code = LittleEndian.getUShort(source, next);
        operand = next + 2;
        length = length();
        next = operand + length;
        return next <= end;
    }

    private int length() {
        return switch (code >> 13) {
            case 0, 1 -> 1;
            case 3 -> 4;
            case 6 -> variableLength();
            case 7 -> 3;
            default -> 2;
        };
    }

    private int variableLength() {
        if (code == TABLE_CELLS && operand + 2 <= end) {
            operand += 2;
            return Math.max(0, LittleEndian.getUShort(source, operand - 2) - 1);
        }
        int counted = source[operand++] & 0xFF;
        if (code == TABS && counted == UNCOUNTED && operand < end) {
            int removed = source[operand] & 0xFF;
            int added = operand + 1 + 4 * removed;
            return added < end ? 2 + 4 * removed + 3 * (source[added] & 0xFF) : end;
        }
        return counted;
    }

    /** Returns the code of the one it stands at. */
    int code() {
        return code;
    }

    /** Returns how many bytes follow its code. */
    int size() {
        return length;
    }

    int unsigned8(int at) {
        return source[operand + within(at, 1)] & 0xFF;
    }

    int signed16(int at) {
        return LittleEndian.getShort(source, operand + within(at, 2));
    }

    int unsigned16(int at) {
        return LittleEndian.getUShort(source, operand + within(at, 2));
    }

    int signed32(int at) {
        return LittleEndian.getInt(source, operand + within(at, 4));
    }

    boolean on() {
        return unsigned8(0) != 0;
    }

    private int within(int at, int bytes) {
        if (at < 0 || at > length - bytes) {
            throw new IllegalArgumentException("A property has fewer bytes than its kind");
        }
        return at;
    }
}
