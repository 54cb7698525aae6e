package io.github.huongdan.serialization;

import io.github.huongdan.model.GuidanceDocument;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;

/**
 * Writes documents one after another. Nothing is written before the first, so that a stream without documents is complete only when the
 * writer is closed.
 *
 * <p>Not thread-safe.
 */
public interface DocumentWriter extends Closeable, Flushable {

    /**
     * Writes a document, all of it or nothing.
     *
     * @throws UnwritableDocumentException if the format cannot carry a value of the document; others can be written after it
     * @throws IOException if the stream fails or the writer is closed
     */
    void write(GuidanceDocument document) throws IOException;

    /** Ends the output, unless writing to the stream has failed, and closes the stream; does nothing the second time. */
    @Override
    void close() throws IOException;
}
