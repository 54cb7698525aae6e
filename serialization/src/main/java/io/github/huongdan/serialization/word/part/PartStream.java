package io.github.huongdan.serialization.word.part;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The content of an entry as it is unpacked; whatever is wrong with it is told as a malformed document. Not thread-safe. */
final class PartStream extends InputStream {

    private final String name;
    private final ZipEntry entry;
    private final Unpacking unpacking;
    private final byte[] zip;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final int end;
    private int at;
    private long unpacked;
    private boolean checked;

    /**
     * Opens an entry.
     *
     * @param start where its content begins
     */
    PartStream(byte[] zip, int start, ZipEntry entry, Unpacking unpacking) {
        this.zip = zip;
        this.at = start;
        this.end = start + (int) entry.packedSize();
        this.entry = entry;
        this.name = Names.shown(entry.name());
        this.unpacking = unpacking;
        inflater.setInput(zip, start, (int) entry.packedSize());
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        int count = entry.method() == ZipEntry.STORED ? copy(buffer, offset, length) : inflate(buffer, offset, length);
        if (count <= 0) {
            checkEnd();
            return -1;
        }
        crc.update(buffer, offset, count);
        unpacked += count;
        unpacking.count(count, entry.packedSize(), unpacked, name);
        return count;
    }

    private int copy(byte[] buffer, int offset, int length) {
        int count = Math.min(length, end - at);
        System.arraycopy(zip, at, buffer, offset, count);
        at += count;
        return count;
    }

    private int inflate(byte[] buffer, int offset, int length) {
        try {
            int count = inflater.inflate(buffer, offset, length);
            if (count == 0 && !inflater.finished()) {
                throw malformed("The part is cut off in the zip");
            }
            return count;
        } catch (DataFormatException e) {
            throw new MalformedDocumentException("The part is damaged in the zip", Place.at(name), e);
        }
    }

    private void checkEnd() {
        if (!checked && crc.getValue() != entry.crc()) {
            throw malformed("The part is damaged in the zip: its checksum is wrong");
        }
        checked = true;
    }

    private MalformedDocumentException malformed(String reason) {
        return new MalformedDocumentException(reason, Place.at(name));
    }

    @Override
    public void close() {
        inflater.end();
    }
}
