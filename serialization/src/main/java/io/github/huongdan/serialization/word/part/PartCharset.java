package io.github.huongdan.serialization.word.part;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How the text of a part becomes bytes: UTF-8 or UTF-16, the two that the parts of an office file may be written in.
 *
 * @param charset the encoding
 * @param mark whether a byte order mark stands before the text
 */
public record PartCharset(Charset charset, boolean mark) {

    private static final String MARK = "\ufeff";

    /** Returns the one that a part is written in. */
    public static PartCharset of(byte[] content) {
        if (startsWith(content, 0xFF, 0xFE)) {
            return new PartCharset(StandardCharsets.UTF_16LE, true);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return new PartCharset(StandardCharsets.UTF_16BE, true);
        }
        return new PartCharset(StandardCharsets.UTF_8, startsWith(content, 0xEF, 0xBB, 0xBF));
    }

    private static boolean startsWith(byte[] content, int... begin) {
        boolean same = content.length >= begin.length;
        for (int i = 0; same && i < begin.length; i++) {
            same = (content[i] & 0xFF) == begin[i];
        }
        return same;
    }

    /**
     * Returns the text of a part, without the mark.
     *
     * @throws MalformedDocumentException if the part is written in another encoding
     */
    public String text(String part, byte[] content) {
        try {
            CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(content));
            return text.subSequence(mark ? 1 : 0, text.length()).toString();
        } catch (CharacterCodingException e) {
            throw new MalformedDocumentException(
                    "The part is neither UTF-8 nor UTF-16, and can't be changed", Place.at(Names.shown(part)), e);
        }
    }

    /** Returns the bytes of a text. */
    public byte[] bytes(String text) {
        return ((mark ? MARK : "") + text).getBytes(charset);
    }
}
