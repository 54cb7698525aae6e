package io.github.huongdan.serialization;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * A form in which many documents stand in one stream: JSON Lines, a JSON array, an XML collection. A stream may be of any length; memory is
 * bounded by one document, and the {@link ReadLimits} hold for each document, not for the stream.
 *
 * <pre>{@code
 * try (InputStream in = Files.newInputStream(file);
 *         DocumentReader reader = GuidanceJson.standard().lines().reader(in)) {
 *     reader.stream().forEach(document -> out.println(document.subject()));
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe; its readers and writers are not.
 */
public interface ManyDocuments {

    /** Returns a reader of a stream in UTF-8, which has a buffer of its own; closing the reader closes the stream. */
    DocumentReader reader(InputStream in);

    /** Returns a writer to a stream in UTF-8, to which each document goes in one piece; closing the writer closes the stream. */
    DocumentWriter writer(OutputStream out);
}
