package io.github.huongdan.serialization.stream;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.input.Utf8Input;

/**
 * The bytes of one document, cut out of a stream.
 *
 * @param complete whether the end of the document was found; else the bytes end where no document can go on
 */
public record Cut(byte[] bytes, Origin origin, boolean complete) {

    /**
     * Returns the bytes for a reader.
     *
     * @throws MalformedDocumentException if they are not UTF-8, with the place in the part
     */
    public Utf8Input input() {
        return Utf8Input.part(bytes, origin.offset());
    }
}
