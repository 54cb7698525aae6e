package io.github.huongdan.serialization.word.part;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;

/** Writes a zip, entry by entry. What is new is not packed, since packing gives other bytes on other machines. Not thread-safe. */
public final class ZipOutput {

    private static final int HEADER = 0x04034b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int VERSION = 20;

    /** The sizes stand behind the content, which they do not here. */
    private static final int SIZES_BEHIND = 8;

    private static final int UTF_8_NAME = 1 << 11;

    /** The first of January 1980, as MS-DOS counts. */
    private static final long NO_TIME = 0x210000L;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int count;

    ZipOutput() {}

    /** Writes a zip of entries with their contents, by their names, in their order. */
    public static byte[] of(Map<String, byte[]> contents) {
        ZipOutput zip = new ZipOutput();
        contents.forEach(zip::put);
        return zip.end();
    }

    /** Adds an entry that is new. */
    void put(String name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        byte[] writtenName = name.getBytes(StandardCharsets.UTF_8);
        put(
                new ZipEntry(
                        name,
                        writtenName,
                        UTF_8_NAME,
                        ZipEntry.STORED,
                        NO_TIME,
                        crc.getValue(),
                        content.length,
                        content.length,
                        0),
                content);
    }

    /** Adds an entry as it is packed elsewhere. */
    void put(ZipEntry entry, byte[] packed) {
        int offset = out.size();
        number(out, HEADER, 4);
        common(out, entry);
        out.writeBytes(entry.writtenName());
        out.writeBytes(packed);
        number(directory, ENTRY, 4);
        number(directory, VERSION, 2);
        common(directory, entry);
        number(directory, 0, 2 + 2 + 2 + 4);
        number(directory, offset, 4);
        directory.writeBytes(entry.writtenName());
        count++;
    }

    private static void common(ByteArrayOutputStream to, ZipEntry entry) {
        number(to, VERSION, 2);
        number(to, entry.flags() & ~SIZES_BEHIND, 2);
        number(to, entry.method(), 2);
        number(to, entry.time(), 4);
        number(to, entry.crc(), 4);
        number(to, entry.packedSize(), 4);
        number(to, entry.size(), 4);
        number(to, entry.writtenName().length, 2);
        number(to, 0, 2);
    }

    /** Ends the zip and returns it. */
    byte[] end() {
        int start = out.size();
        out.writeBytes(directory.toByteArray());
        number(out, END, 4);
        number(out, 0, 2 + 2);
        number(out, count, 2);
        number(out, count, 2);
        number(out, directory.size(), 4);
        number(out, start, 4);
        number(out, 0, 2);
        return out.toByteArray();
    }

    private static void number(ByteArrayOutputStream to, long value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            to.write(i < Long.BYTES ? (int) (value >>> (8 * i)) : 0);
        }
    }
}
