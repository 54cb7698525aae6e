package io.github.huongdan.serialization.text;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.input.Utf16Input;
import io.github.huongdan.serialization.input.Utf8Input;
import io.github.huongdan.serialization.recognition.Page;
import io.github.huongdan.serialization.recognition.Recognition;
import io.github.huongdan.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads documents from plain text, as it was taken out of a file, and writes them as plain text.
 *
 * <p>Reading is tolerant: any text is a document; what the reader cannot place it keeps in {@link GuidanceDocument#unclassified()}. Only
 * input in another encoding, or beyond the limits, is refused. Writing gives one paragraph a line in the order of the form, and
 * reads back equal unless the document holds what only its layout told apart, such as tables or appendices below the signature.
 * A byte order mark is passed over and counts for no column.
 *
 * <p>Bytes are UTF-8, and also UTF-16 where {@link #withUtf16()} asks for it. TCVN 6909:2001 wants composed letters, so decomposed
 * text is read as composed: values are in NFC, and the source map leads each letter back to all its characters in the text as it
 * was received. A mark that an extractor has torn from its letter ({@code o}, a space, a dot below) stays where it stands, since no
 * rule tells surely where it belongs. A letter with more than thirty marks out of order is beyond the limits.
 *
 * <p>A text that as a whole was typed for fonts from before Unicode (TCVN3, VNI) is read as these show it: values are in Unicode, the source map
 * leads to the characters that were received, and a note says so ({@link io.github.huongdan.reading.ReadingDoubt#LEGACY_TYPEFACE}). Other text is never converted unasked: {@link
 * io.github.huongdan.serialization.legacy.LegacyEncoding#recognise} recognises its encoding, {@link io.github.huongdan.serialization.legacy.LegacyEncoding#toUnicode} converts it.
 *
 * <pre>{@code
 * ReadDocument read = GuidanceText.standard().read(Files.readAllBytes(file));
 * read.document().header().code();
 * read.sourceMap().position("/header/code"); // where it stands
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class GuidanceText {

    private static final GuidanceText STANDARD = new GuidanceText(ReadLimits.defaults(), false);

    private final ReadLimits limits;
    private final boolean utf16;

    private GuidanceText(ReadLimits limits, boolean utf16) {
        this.limits = limits;
        this.utf16 = utf16;
    }

    /** Returns the shared instance, with default limits, that reads UTF-8 alone. */
    public static GuidanceText standard() {
        return STANDARD;
    }

    /** Returns one with other limits; of these, texts know the size alone. */
    public GuidanceText withLimits(ReadLimits value) {
        return new GuidanceText(value, utf16);
    }

    /**
     * Returns one that reads UTF-16 too, in either byte order, where the bytes begin with its byte order mark. It has to be asked for:
     * JSON and XML are read in UTF-8 alone, and an application that takes all three should not find the rule different for one unawares.
     */
    public GuidanceText withUtf16() {
        return new GuidanceText(limits, true);
    }

    /**
     * Reads a document.
     *
     * @throws MalformedDocumentException if the text is beyond the limits
     */
    public ReadDocument read(String text) {
        return Recognition.read(Page.ofText(SourceText.of(Utf8Input.text(text, limits))));
    }

    /**
     * Reads a document in UTF-8, or in UTF-16 where that is allowed.
     *
     * @throws MalformedDocumentException if the bytes are in another encoding, or are beyond the limits
     */
    public ReadDocument read(byte[] text) {
        boolean decodeUtf16 = utf16 && Utf16Input.isMarked(text);
        String decoded = decodeUtf16 ? Utf16Input.text(text, limits) : Utf8Input.text(text, limits);
        return Recognition.read(Page.ofText(SourceText.of(decoded)));
    }

    /**
     * Reads a document in UTF-8, or in UTF-16 where that is allowed, from a stream to its end, but no further than the limit;
     * the caller closes the stream.
     *
     * @throws MalformedDocumentException if the bytes are in another encoding, or are beyond the limits
     * @throws IOException if the stream fails
     */
    public ReadDocument read(InputStream text) throws IOException {
        return read(text.readNBytes(limits.maxBytes() + 1));
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
