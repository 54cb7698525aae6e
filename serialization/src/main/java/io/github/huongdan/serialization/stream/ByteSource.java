package io.github.huongdan.serialization.stream;

import io.github.huongdan.serialization.input.Utf8Input;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A stream byte by byte, which knows its place and keeps a part of what passes. A byte order mark at its start is passed over. Not thread-safe. */
public final class ByteSource implements Closeable {

    /** What stands for a byte behind the last one. */
    public static final int END = -1;

    private static final int BUFFER_SIZE = 1 << 15;
    private static final int NOT_KEEPING = -1;
    private static final int LONGEST_MARK = 4;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER_SIZE];
    private final RunningPosition position = new RunningPosition();
    private boolean begun;
    private boolean finished;
    private int next;
    private int end;
    private int counted;
    private byte[] kept = {};
    private int keptLength;
    private int keepFrom = NOT_KEEPING;
    private int keepAtMost;
    private boolean over;

    public ByteSource(InputStream in) {
        this.in = in;
    }

    /** Returns the next byte, from 0 to 255, or {@link #END}, and stays before it. */
    public int peek() throws IOException {
        return next == end && !refill() ? END : buffer[next] & 0xFF;
    }

    /** Returns the next byte, from 0 to 255, or {@link #END}, and passes it. */
    public int next() throws IOException {
        return next == end && !refill() ? END : buffer[next++] & 0xFF;
    }

    /** Passes what comes before a byte, or before the end, or until more has been passed than is to be kept. */
    public void passUntil(char ascii) throws IOException {
        do {
            while (next < end) {
                if (buffer[next] == ascii) {
                    return;
                }
                next++;
            }
        } while (!over && refill());
    }

    /** Passes what comes before the end, or until more has been passed than is to be kept. */
    public void passAll() throws IOException {
        do {
            next = end;
        } while (!over && refill());
    }

    /** Passes spaces, tabs and the ends of lines; returns the byte that follows, or {@link #END}. */
    public int skipWhiteSpace() throws IOException {
        int unit = peek();
        while (unit == ' ' || unit == '\n' || unit == '\r' || unit == '\t') {
            next++;
            unit = peek();
        }
        return unit;
    }

    /** Returns where the next byte stands. */
    public Origin origin() {
        position.advance(buffer, counted, next);
        counted = next;
        return position.origin();
    }

    /** Keeps what passes from here on, but no more than so many bytes. */
    public void keep(int atMost) {
        keepFrom = next;
        keptLength = 0;
        keepAtMost = atMost;
        over = false;
    }

    /** Tells whether surely more has passed than was to be kept; nothing is kept any longer then. */
    public boolean isOver() {
        return over;
    }

    /** Returns what has passed since {@link #keep} between two other pieces, or null where it is more than was to be kept. */
    public byte @Nullable [] take(byte[] before, byte[] after) {
        store(next);
        keepFrom = NOT_KEEPING;
        if (over) {
            over = false;
            return null;
        }
        byte[] taken = Arrays.copyOf(before, before.length + keptLength + after.length);
        System.arraycopy(kept, 0, taken, before.length, keptLength);
        System.arraycopy(after, 0, taken, before.length + keptLength, after.length);
        kept = new byte[0];
        return taken;
    }

    private void store(int until) {
        if (keepFrom == NOT_KEEPING) {
            return;
        }
        int length = until - keepFrom;
        if (length > keepAtMost - keptLength) {
            over = true;
            kept = new byte[0];
            keepFrom = NOT_KEEPING;
            return;
        }
        if (keptLength + length > kept.length) {
            long roomy = Math.max(keptLength + length, 2L * kept.length);
            kept = Arrays.copyOf(kept, (int) Math.min(roomy, keepAtMost));
        }
        System.arraycopy(buffer, keepFrom, kept, keptLength, length);
        keptLength += length;
        keepFrom = 0;
    }

    private boolean refill() throws IOException {
        if (!begun) {
            begun = true;
            begin();
            return next < end || refill();
        }
        store(end);
        position.advance(buffer, counted, end);
        next = 0;
        counted = 0;
        end = 0;
        int read = finished ? END : in.read(buffer);
        while (read == 0) {
            read = in.read(buffer);
        }
        finished = read < 0;
        end = Math.max(read, 0);
        return !finished;
    }

    private void begin() throws IOException {
        finished = true;
        int length = in.readNBytes(buffer, 0, LONGEST_MARK);
        next = Utf8Input.start(Arrays.copyOf(buffer, length));
        end = length;
        counted = next;
        position.skip(next);
        if (keepFrom != NOT_KEEPING) {
            keepFrom = next;
        }
        finished = false;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
