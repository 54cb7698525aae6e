package io.github.huongdan.serialization;

import io.github.huongdan.model.GuidanceDocument;
import java.io.Closeable;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads documents one after another, and holds no more than one at a time. A document that is refused does not stop the others:
 *
 * <pre>{@code
 * while (reader.hasNext()) {
 *     try {
 *         out.println(reader.next().subject());
 *     } catch (MalformedDocumentException e) {
 *         out.println(e.getMessage());
 *     }
 * }
 * }</pre>
 *
 * <p>The place of an error tells the document, in JSON by the pointer's first index, from 0, in XML by the XPath's position, from 1, and the line
 * and column in the whole stream; a line or column beyond {@link Integer#MAX_VALUE} is told as that. Each error is thrown once. After an error
 * that leaves in doubt where the next document begins, the reader is at its end; each form says which errors those are.
 *
 * <p>Not thread-safe.
 */
public interface DocumentReader extends Iterator<GuidanceDocument>, Closeable {

    /** Tells whether {@link #next()} has anything to tell, a document or an error; reads ahead to the end of the next document and never fails. */
    @Override
    boolean hasNext();

    /**
     * Returns the next document.
     *
     * @throws MalformedDocumentException if what comes next is not a document of the format, or is beyond the limits
     * @throws UncheckedIOException if the stream fails, after which the reader is at its end
     * @throws NoSuchElementException if the reader is at its end
     */
    @Override
    GuidanceDocument next();

    /** Returns the documents from here on, in their order; the first error ends the stream by being thrown, and the reader may then be read on. */
    default Stream<GuidanceDocument> stream() {
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, characteristics), false);
    }
}
