package io.github.huongdan.serialization.stream;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.input.Utf8Input;

/** The bytes of one document, cut out of a stream. Not changed once made. */
public final class Cut {

    private final byte[] bytes;
    private final Origin origin;
    private final boolean complete;

    /**
     * Makes a cut; the bytes are not copied.
     *
     * @param complete whether the end of the document was found; else the bytes end where no document can go on
     */
    public Cut(byte[] bytes, Origin origin, boolean complete) {
        this.bytes = bytes;
        this.origin = origin;
        this.complete = complete;
    }

    public byte[] bytes() {
        return bytes;
    }

    public Origin origin() {
        return origin;
    }

    public boolean complete() {
        return complete;
    }

    /**
     * Returns the bytes for a reader.
     *
     * @throws MalformedDocumentException if they are not UTF-8, with the place in the part
     */
    public Utf8Input input() {
        return Utf8Input.part(bytes, origin.offset());
    }
}
