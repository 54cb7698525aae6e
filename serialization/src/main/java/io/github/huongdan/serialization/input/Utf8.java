package io.github.huongdan.serialization.input;

import io.github.huongdan.source.Position;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** UTF-8 as RFC 3629 defines it: no overlong forms, no surrogates, nothing above U+10FFFF. */
public final class Utf8 {

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGHS = 0x8080_8080_8080_8080L;

    private Utf8() {}

    /**
     * Tells quickly, eight bytes at a time, whether a lead byte occurs that begins malformed characters even where the right number of continuation
     * bytes follows: C0, C1, E0, ED, F0 and above. Vietnamese has none of them, and parsers see the rest.
     */
    static boolean hasDoubtfulLead(byte[] bytes, int start) {
        int i = start;
        for (; i + Long.BYTES <= bytes.length; i += Long.BYTES) {
            long word = (long) WORDS.get(bytes, i);
            if ((word & HIGHS) != 0 && isDoubtful(word)) {
                return true;
            }
        }
        long rest = 0;
        for (; i < bytes.length; i++) {
            rest = (rest << Byte.SIZE) | (bytes[i] & 0xFF);
        }
        return isDoubtful(rest);
    }

    private static boolean isDoubtful(long word) {
        long fourByteLeads = word & (word << 1) & (word << 2) & (word << 3) & HIGHS;
        return fourByteLeads != 0
                || hasByte(word & 0xFEFE_FEFE_FEFE_FEFEL, 0xC0)
                || hasByte(word, 0xE0)
                || hasByte(word, 0xED);
    }

    private static boolean hasByte(long word, int value) {
        long zeroWhereEqual = word ^ (value * ONES);
        return ((zeroWhereEqual - ONES) & ~zeroWhereEqual & HIGHS) != 0;
    }

    /** Returns the offset of the first byte that begins no well-formed character, or -1. */
    public static int firstMalformed(byte[] bytes, int start) {
        int i = start;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = lengthOfCharacter(bytes, i);
            if (length == 0) {
                return i;
            }
            i += length;
        }
        return -1;
    }

    /** Returns the number of bytes of a character that is not ASCII, or 0 where it is malformed. */
    private static int lengthOfCharacter(byte[] bytes, int start) {
        int lead = bytes[start] & 0xFF;
        if (lead < 0xC2 || lead > 0xF4 || start + 1 == bytes.length) {
            return 0;
        }
        int second = bytes[start + 1] & 0xFF;
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int greatest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (second < least || second > greatest) {
            return 0;
        }
        if (lead < 0xE0) {
            return 2;
        }
        if (!continues(bytes, start + 2)) {
            return 0;
        }
        if (lead < 0xF0) {
            return 3;
        }
        return continues(bytes, start + 3) ? 4 : 0;
    }

    private static boolean continues(byte[] bytes, int index) {
        return index < bytes.length && (bytes[index] & 0xC0) == 0x80;
    }

    /** Returns the line and column of a byte; the bytes between must be well-formed. Lines end with LF, CRLF or CR. */
    static Position position(byte[] bytes, int start, int offset) {
        return position(bytes, start, offset, new Position(1, 1));
    }

    /** Returns the line and column of a byte, counted on from those of an earlier one. */
    static Position position(byte[] bytes, int start, int offset, Position from) {
        int line = from.line();
        int column = from.column();
        for (int i = start; i < offset; i++) {
            byte unit = bytes[i];
            if (unit == '\n' || (unit == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n'))) {
                line++;
                column = 1;
            } else if ((unit & 0xC0) != 0x80) {
                column += (unit & 0xF8) == 0xF0 ? 2 : 1;
            }
        }
        return new Position(line, column);
    }
}
