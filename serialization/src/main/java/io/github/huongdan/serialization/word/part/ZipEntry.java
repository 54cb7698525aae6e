package io.github.huongdan.serialization.word.part;

/**
 * An entry of a zip as the directory lists it.
 *
 * @param name its name, with {@code /} between folders
 * @param encrypted whether its content can't be read without a password
 * @param method how it is packed, {@link #STORED} or {@link #DEFLATED} in what Word writes
 * @param crc the checksum of its content
 * @param packedSize how many bytes it takes in the zip
 * @param headerOffset where its header begins
 */
record ZipEntry(String name, boolean encrypted, int method, long crc, long packedSize, long headerOffset) {

    static final int STORED = 0;
    static final int DEFLATED = 8;
}
