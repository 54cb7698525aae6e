package io.github.huongdan.serialization.text;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.input.Utf8Input;
import io.github.huongdan.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads documents from plain text, as it was taken out of a file, and writes them as plain text.
 *
 * <p>Reading is tolerant: any text is a document; what the reader cannot place it keeps in {@link GuidanceDocument#unclassified()}. Only
 * input that is no UTF-8, or beyond the limits, is refused. Writing gives one paragraph a line in the order of the form; what
 * was read from text and written reads back equal. A byte order mark is passed over and counts for no column.
 *
 * <p>Immutable and thread-safe.
 */
public final class GuidanceText {

    private static final GuidanceText STANDARD = new GuidanceText(ReadLimits.defaults());

    private final ReadLimits limits;

    private GuidanceText(ReadLimits limits) {
        this.limits = limits;
    }

    /** Returns the shared instance, with default limits. */
    public static GuidanceText standard() {
        return STANDARD;
    }

    /** Returns one with other limits; of these, texts know the size alone. */
    public GuidanceText withLimits(ReadLimits value) {
        return new GuidanceText(value);
    }

    /**
     * Reads a document.
     *
     * @throws MalformedDocumentException if the text is beyond the limits
     */
    public ReadResult read(String text) {
        return TextReader.read(SourceText.of(Utf8Input.text(text, limits)));
    }

    /**
     * Reads a document in UTF-8.
     *
     * @throws MalformedDocumentException if the bytes are not UTF-8, or are beyond the limits
     */
    public ReadResult read(byte[] text) {
        return read(Utf8Input.of(text, limits));
    }

    /**
     * Reads a document in UTF-8 from a stream to its end; the caller closes the stream.
     *
     * @throws MalformedDocumentException if the bytes are not UTF-8, or are beyond the limits
     * @throws IOException if the stream fails
     */
    public ReadResult read(InputStream text) throws IOException {
        return read(Utf8Input.of(text, limits));
    }

    private static ReadResult read(Utf8Input input) {
        return TextReader.read(SourceText.of(input.text()));
    }

    /** Writes a document; the text ends with a line feed unless the document is empty. */
    public String write(GuidanceDocument document) {
        return TextWriter.write(document);
    }

    /** Writes a document in UTF-8. */
    public byte[] writeBytes(GuidanceDocument document) {
        return write(document).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a document in UTF-8; the caller closes the stream.
     *
     * @throws IOException if the stream fails
     */
    public void write(GuidanceDocument document, OutputStream out) throws IOException {
        out.write(writeBytes(document));
    }
}
