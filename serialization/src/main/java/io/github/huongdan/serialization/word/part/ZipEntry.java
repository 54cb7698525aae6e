package io.github.huongdan.serialization.word.part;

/**
 * An entry of a zip as the directory lists it.
 *
 * @param name its name, with {@code /} between folders
 * @param writtenName its name as the zip has it, byte by byte
 * @param flags what the zip says of how it is written
 * @param method how it is packed, {@link #STORED} or {@link #DEFLATED} in what Word writes
 * @param crc the checksum of its content
 * @param time when it was changed, as MS-DOS counts
 * @param size how many bytes its content has
 * @param packedSize how many bytes it takes in the zip
 * @param headerOffset where its header begins
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares entries
record ZipEntry(
        String name,
        byte[] writtenName,
        int flags,
        int method,
        long time,
        long crc,
        long size,
        long packedSize,
        long headerOffset) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    /** Tells whether its content can't be read without a password. */
    boolean encrypted() {
        return (flags & 1) != 0;
    }
}
