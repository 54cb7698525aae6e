package io.github.huongdan.serialization.word;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Writes the directory of a zip once more as one for more than four gigabytes, which some programs write for small zips, too. */
final class Zip64 {

    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int EXTRA_LENGTH = 28;

    private Zip64() {}

    static byte[] of(byte[] zip) {
        ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - END_LENGTH;
        int count = in.getShort(end + 10);
        int start = in.getInt(end + 16);
        ByteBuffer out = ByteBuffer.allocate(2 * zip.length + 100 * count + 100).order(ByteOrder.LITTLE_ENDIAN);
        out.put(zip, 0, start);
        int at = start;
        for (int i = 0; i < count; i++) {
            at = putEntry(in, at, out);
        }
        int newEnd = out.position();
        out.putInt(0x06064b50)
                .putLong(44)
                .putShort((short) 45)
                .putShort((short) 45)
                .putInt(0)
                .putInt(0);
        out.putLong(count).putLong(count).putLong(newEnd - start).putLong(start);
        out.putInt(0x07064b50).putInt(0).putLong(newEnd).putInt(1);
        out.putInt(0x06054b50)
                .putInt(0)
                .putShort((short) -1)
                .putShort((short) -1)
                .putInt(-1)
                .putInt(-1)
                .putShort((short) 0);
        return Arrays.copyOf(out.array(), out.position());
    }

    private static int putEntry(ByteBuffer in, int at, ByteBuffer out) {
        int nameLength = in.getShort(at + 28);
        int extraLength = in.getShort(at + 30);
        int entry = out.position();
        out.put(in.array(), at, ENTRY_LENGTH + nameLength);
        out.putInt(entry + 20, -1).putInt(entry + 24, -1).putInt(entry + 42, -1);
        out.putShort(entry + 30, (short) (EXTRA_LENGTH + 4));
        out.putShort((short) 99).putShort((short) 0);
        out.putShort((short) 1).putShort((short) (EXTRA_LENGTH - 4));
        out.putLong(Integer.toUnsignedLong(in.getInt(at + 24)));
        out.putLong(Integer.toUnsignedLong(in.getInt(at + 20)));
        out.putLong(Integer.toUnsignedLong(in.getInt(at + 42)));
        return at + ENTRY_LENGTH + nameLength + extraLength;
    }
}
