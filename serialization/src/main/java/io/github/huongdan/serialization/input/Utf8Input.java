package io.github.huongdan.serialization.input;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.Problem;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.source.Position;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Consumer;

/**
 * The bytes of an input within its limit, without the byte order mark. What parsers of UTF-8 let pass is refused at once; what they stumble
 * over, {@link #requireWellFormed()} explains. Not changed once made.
 */
public final class Utf8Input {

    static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What a byte that is not UTF-8 is decoded to; a text may also hold it by itself. */
    private static final char REPLACEMENT = '\uFFFD';

    private final byte[] bytes;
    private final int start;
    private final long offset;

    private Utf8Input(byte[] bytes, int start, long offset) {
        this.bytes = bytes;
        this.start = start;
        this.offset = offset;
    }

    /** Checks the bytes; they are not copied. */
    public static Utf8Input of(byte[] bytes, ReadLimits limits) {
        requireWithin(limits, bytes.length);
        return new Utf8Input(bytes, start(bytes), 0).checked();
    }

    /** Checks the bytes of a part that has so many bytes of a stream before it; they are not copied, and begin with no byte order mark. */
    public static Utf8Input part(byte[] bytes, long offset) {
        return new Utf8Input(bytes, 0, offset).checked();
    }

    /** Returns where an input that begins with these bytes begins behind its byte order mark; refuses another encoding. */
    public static int start(byte[] bytes) {
        if (isUtf16(bytes)) {
            throw new MalformedDocumentException(
                    "The input is encoded in UTF-16 or UTF-32, expected UTF-8", Place.at(new Position(1, 1)));
        }
        return startsWith(bytes, 0, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    }

    private Utf8Input checked() {
        if (Utf8.hasDoubtfulLead(bytes, start)) {
            requireWellFormed();
        }
        return this;
    }

    /** Checks the bytes as {@link #of(byte[], ReadLimits)} does, but takes what comes before the first fault, and tells the fault. */
    public static Utf8Input upToFault(byte[] bytes, ReadLimits limits, Consumer<Problem> fault) {
        requireWithin(limits, bytes.length);
        try {
            Utf8Input input = of(bytes, limits);
            input.requireWellFormed();
            return input;
        } catch (MalformedDocumentException e) {
            fault.accept(new Problem(e.reason(), e.place()));
            int start = startsWith(bytes, 0, 0xEF, 0xBB, 0xBF) ? 3 : 0;
            int end = isUtf16(bytes) ? start : Utf8.firstMalformed(bytes, start);
            return new Utf8Input(Arrays.copyOf(bytes, end), start, 0);
        }
    }

    /** Refuses an input that is not UTF-8, naming the first byte that is wrong. */
    public void requireWellFormed() {
        int malformed = Utf8.firstMalformed(bytes, start);
        if (malformed >= 0) {
            String reason = "The byte 0x" + HexFormat.of().withUpperCase().toHexDigits(bytes[malformed]) + " at offset "
                    + (offset + malformed) + " is not UTF-8";
            throw new MalformedDocumentException(reason, Place.at(Utf8.position(bytes, start, malformed)));
        }
    }

    /** Refuses a byte order mark where the content begins: one before it has been passed over, and parsers would pass over another. */
    public void requireNoMark() {
        if (startsWith(bytes, start, 0xEF, 0xBB, 0xBF)) {
            throw markWithin();
        }
    }

    private static MalformedDocumentException markWithin() {
        return new MalformedDocumentException(
                "A byte order mark may stand at the start of the input alone", Place.at(new Position(1, 1)));
    }

    /** Reads a stream to its end, but no further than the limit; does not close it. */
    public static Utf8Input of(InputStream stream, ReadLimits limits) throws IOException {
        return of(bytes(stream, limits), limits);
    }

    /** Reads a stream to its end, but no further than one byte beyond the limit; does not close it. */
    public static byte[] bytes(InputStream stream, ReadLimits limits) throws IOException {
        return stream.readNBytes(limits.maxBytes() + 1);
    }

    /** Decodes bytes; refuses them where they are not UTF-8. The decoder finds what is wrong, so that no other check is needed before it. */
    public static String text(byte[] bytes, ReadLimits limits) {
        requireWithin(limits, bytes.length);
        return new Utf8Input(bytes, start(bytes), 0).text();
    }

    /** Checks the size of a string that is to be read and takes off its byte order mark. */
    public static String text(String text, ReadLimits limits) {
        requireWithin(limits, text.length());
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** Refuses a string whose content begins with a byte order mark. */
    public static String withoutMark(String text) {
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            throw markWithin();
        }
        return text;
    }

    /** Refuses an input that is larger than the limit. */
    public static void requireWithin(ReadLimits limits, int size) {
        if (size > limits.maxBytes()) {
            throw new MalformedDocumentException(
                    "The input is larger than the limit of " + limits.maxBytes() + " bytes", Place.UNKNOWN);
        }
    }

    /** Tells UTF-16 and UTF-32 by their byte order marks or by the zeros beside an ASCII character. */
    private static boolean isUtf16(byte[] bytes) {
        boolean marked = startsWith(bytes, 0, 0xFE, 0xFF) || startsWith(bytes, 0, 0xFF, 0xFE);
        return marked || (bytes.length >= 2 && (bytes[0] == 0 || bytes[1] == 0));
    }

    private static boolean startsWith(byte[] bytes, int start, int... beginning) {
        for (int i = 0; i < beginning.length; i++) {
            if (start + i >= bytes.length || (bytes[start + i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    public byte[] bytes() {
        return bytes;
    }

    /** Returns the offset of the first byte after the byte order mark. */
    public int start() {
        return start;
    }

    public int length() {
        return bytes.length - start;
    }

    /** Decodes the input; refuses it where it is not UTF-8. */
    public String text() {
        String text = new String(bytes, start, length(), StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            requireWellFormed();
        }
        return text;
    }
}
