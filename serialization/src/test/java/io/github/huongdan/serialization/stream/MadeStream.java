package io.github.huongdan.serialization.stream;

import io.github.huongdan.serialization.ManyDocuments;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A stream of a form with at least so many bytes of documents, which are made as they are asked for. Not thread-safe. */
final class MadeStream extends InputStream {

    private final byte[] first;
    private final byte[] next;
    private final byte[] closing;
    private final long repeats;
    private long repeated = -1;
    private byte[] current;
    private int at;
    private long bytes;

    MadeStream(ManyDocuments form, long size) throws IOException {
        String one = CopyDocuments.written(form, 1);
        String two = CopyDocuments.written(form, 2);
        String documentEnd = one.startsWith("<?xml") ? "</guidance>" : "}";
        int end = one.lastIndexOf(documentEnd) + documentEnd.length();
        int secondEnd = two.lastIndexOf(documentEnd) + documentEnd.length();
        first = one.substring(0, end).getBytes(StandardCharsets.UTF_8);
        next = two.substring(end, secondEnd).getBytes(StandardCharsets.UTF_8);
        closing = one.substring(end).getBytes(StandardCharsets.UTF_8);
        repeats = Math.max(0, (size - first.length) / next.length + 1);
        current = first;
    }

    long documents() {
        return repeats + 1;
    }

    long bytes() {
        return bytes;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        while (at == current.length) {
            if (repeated > repeats) {
                return -1;
            }
            repeated++;
            current = repeated < repeats ? next : repeated == repeats ? closing : new byte[0];
            at = 0;
        }
        int count = Math.min(length, current.length - at);
        System.arraycopy(current, at, buffer, offset, count);
        at += count;
        bytes += count;
        return count;
    }
}
