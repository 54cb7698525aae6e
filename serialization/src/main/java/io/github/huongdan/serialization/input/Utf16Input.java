package io.github.huongdan.serialization.input;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.source.SourceText;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Decodes UTF-16 with a byte order mark, strictly: a surrogate without its other half, or half a unit, is refused. */
public final class Utf16Input {

    private static final int MARK_LENGTH = 2;
    private static final char LITTLE_ENDIAN_MARK = '\uFFFE';

    private Utf16Input() {}

    /** Tells whether the bytes begin with a byte order mark of UTF-16; that of UTF-32 is another. */
    public static boolean isMarked(byte[] bytes) {
        if (bytes.length < MARK_LENGTH) {
            return false;
        }
        char mark = ByteBuffer.wrap(bytes).getChar();
        boolean utf32 = bytes.length >= 2 * MARK_LENGTH && bytes[2] == 0 && bytes[3] == 0;
        return mark == Utf8Input.BYTE_ORDER_MARK || (mark == LITTLE_ENDIAN_MARK && !utf32);
    }

    /** Decodes bytes that are marked, within the limit; the mark is passed over. */
    public static String text(byte[] bytes, ReadLimits limits) {
        Utf8Input.requireWithin(limits, bytes.length);
        ByteBuffer units = ByteBuffer.wrap(bytes);
        units.order(units.getChar() == LITTLE_ENDIAN_MARK ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        String text = units.asCharBuffer().toString();
        int lone = firstLoneSurrogate(text);
        if (lone >= 0) {
            throw malformed("A surrogate stands alone, which is not UTF-16", text, lone);
        }
        if (bytes.length % Character.BYTES != 0) {
            throw malformed("The input ends within a UTF-16 unit", text, text.length());
        }
        return text;
    }

    private static int firstLoneSurrogate(String text) {
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                return at;
            }
            at += Character.charCount(character);
        }
        return -1;
    }

    private static MalformedDocumentException malformed(String reason, String text, int offset) {
        return new MalformedDocumentException(
                reason, Place.at(SourceText.of(text).position(offset)));
    }
}
