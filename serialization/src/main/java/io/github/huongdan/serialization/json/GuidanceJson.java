package io.github.huongdan.serialization.json;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.FormatVersion;
import io.github.huongdan.serialization.LenientResult;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ManyDocuments;
import io.github.huongdan.serialization.Problem;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.UnwritableDocumentException;
import io.github.huongdan.serialization.format.FormatFields;
import io.github.huongdan.serialization.format.LeastVersion;
import io.github.huongdan.serialization.format.Versions;
import io.github.huongdan.serialization.format.upgrade.Upgraders;
import io.github.huongdan.serialization.input.Utf8Input;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes documents as JSON, format 1.1; reads format 1.0, too, and writes it on request.
 *
 * <p>Reading is strict: an unknown, duplicate or mistyped key, an explicit null, anything after the document is an error with its
 * place. Keys may stand in any order; an empty string or list and {@code false} may be written out; {@code 81.0} is the integer 81. Writing leaves out what is absent or
 * empty, keeps the order of the format and gives the same bytes on every machine. Both know UTF-8 alone; reading
 * passes over a byte order mark.
 *
 * <pre>{@code
 * String json = GuidanceJson.standard().write(document);
 * GuidanceDocument same = GuidanceJson.standard().read(json);
 * }</pre>
 *
 * <p>Immutable and thread-safe; make one and share it.
 */
public final class GuidanceJson {

    private static final GuidanceJson STANDARD =
            new GuidanceJson(ReadLimits.defaults(), true, FormatVersion.CURRENT, Upgraders.standard());

    private final ReadLimits limits;
    private final boolean pretty;
    private final FormatVersion format;
    private final Upgraders upgraders;
    private final JsonFactory factory;
    private final ObjectWriteContext layout;
    private final JsonReading reading;

    private GuidanceJson(ReadLimits limits, boolean pretty, FormatVersion format, Upgraders upgraders) {
        this.limits = limits;
        this.pretty = pretty;
        this.format = format;
        this.upgraders = upgraders;
        this.factory = JsonSettings.factory(limits);
        this.layout = pretty ? new PrettyLayout() : ObjectWriteContext.empty();
        this.reading = new JsonReading(factory, limits, upgraders);
    }

    /** Returns one that knows other older formats. */
    GuidanceJson withUpgraders(Upgraders value) {
        return new GuidanceJson(limits, pretty, format, value);
    }

    /** Returns the shared instance: default limits, indented by two spaces. */
    public static GuidanceJson standard() {
        return STANDARD;
    }

    /** Returns one with other limits. */
    public GuidanceJson withLimits(ReadLimits value) {
        return new GuidanceJson(value, pretty, format, upgraders);
    }

    /** Returns one that writes without white space. */
    public GuidanceJson compact() {
        return new GuidanceJson(limits, false, format, upgraders);
    }

    /**
     * Returns one that writes another minor version of the format, 1.0 or 1.1, for receivers who know no newer one. What it reads does not change.
     * A document that holds what the version has no place for cannot be written: in 1.0 a table or an appendix.
     *
     * @throws IllegalArgumentException if the version is none that can be written
     */
    public GuidanceJson withFormat(FormatVersion value) {
        return new GuidanceJson(limits, pretty, Versions.requireKnown(value), upgraders);
    }

    /**
     * Returns the form of JSON Lines: a document on each line, written as {@link #compact()} writes it. Blank lines are passed over. An error, also
     * that a line is longer than a document may be, does not stop the reader: it goes on with the next line.
     */
    public ManyDocuments lines() {
        return new JsonLines(this, limits);
    }

    /**
     * Returns the form of one JSON array with documents as items, each written as this instance writes it. The reader goes on after a document that
     * is well-formed JSON but none of this format; any other error ends it.
     */
    public ManyDocuments array() {
        return new JsonArray(this, limits, pretty);
    }

    /**
     * Reads a document.
     *
     * @throws MalformedDocumentException if the text is not a document of this format, or is beyond the limits
     */
    public GuidanceDocument read(String json) {
        return reading.strict(text(json));
    }

    /**
     * Reads a document in UTF-8.
     *
     * @throws MalformedDocumentException if the bytes are not a document of this format, or are beyond the limits
     */
    public GuidanceDocument read(byte[] json) {
        return reading.strict(new JsonInput.Bytes(Utf8Input.of(json, limits)));
    }

    /**
     * Reads a document in UTF-8 from a stream to its end; the caller closes the stream.
     *
     * @throws MalformedDocumentException if the bytes are not a document of this format, or are beyond the limits
     * @throws IOException if the stream fails
     */
    public GuidanceDocument read(InputStream json) throws IOException {
        return read(Utf8Input.bytes(json, limits));
    }

    GuidanceDocument read(Utf8Input input) {
        return reading.strict(new JsonInput.Bytes(input));
    }

    /**
     * Reads what can be read, and notes all that is wrong. A faulty or unknown value is passed over; a part that lacks a required
     * value is left out; an error of syntax ends the reading with what was complete before it. A document of a newer minor version is
     * read, and what is unknown of it kept; one of another major version gives an empty document and one problem.
     *
     * @throws MalformedDocumentException if the text is beyond the limits
     */
    public LenientResult readLeniently(String json) {
        return reading.lenient(text(json), null);
    }

    /**
     * Reads what can be read of a document in UTF-8, as {@link #readLeniently(String)} does; the first byte that is not UTF-8 ends the
     * reading.
     *
     * @throws MalformedDocumentException if the bytes are beyond the limits
     */
    public LenientResult readLeniently(byte[] json) {
        List<Problem> fault = new ArrayList<>(1);
        Utf8Input input = Utf8Input.upToFault(json, limits, fault::add);
        return reading.lenient(new JsonInput.Bytes(input), fault.isEmpty() ? null : fault.get(0));
    }

    /**
     * Reads what can be read of a document in UTF-8 from a stream, as {@link #readLeniently(byte[])} does; the caller closes the
     * stream.
     *
     * @throws MalformedDocumentException if the bytes are beyond the limits
     * @throws IOException if the stream fails
     */
    public LenientResult readLeniently(InputStream json) throws IOException {
        return readLeniently(Utf8Input.bytes(json, limits));
    }

    private JsonInput text(String json) {
        return new JsonInput.Text(Utf8Input.text(json, limits));
    }

    /** Tells whether bytes are one JSON value, of any shape, within the limits of the parser. */
    boolean isWellFormed(byte[] json) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (JacksonException e) {
            return false;
        }
    }

    /**
     * Writes a document; pretty-printed text ends with a line feed.
     *
     * @throws UnwritableDocumentException if JSON cannot carry a value of the document
     */
    public String write(GuidanceDocument document) {
        return bytes(document).toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes a document in UTF-8.
     *
     * @throws UnwritableDocumentException if JSON cannot carry a value of the document
     */
    public byte[] writeBytes(GuidanceDocument document) {
        return bytes(document).toByteArray();
    }

    /**
     * Writes a document in UTF-8, all of it or nothing; the caller closes the stream.
     *
     * @throws UnwritableDocumentException if JSON cannot carry a value of the document
     * @throws IOException if the stream fails
     */
    public void write(GuidanceDocument document, OutputStream out) throws IOException {
        bytes(document).writeTo(out);
    }

    /**
     * Returns the canonical form of a document in UTF-8, by RFC 8785 (JCS): no white space, keys in the order of their UTF-16 units.
     * Equal documents with codes written alike have the same bytes on every machine, whatever this instance's layout is. Texts stand as
     * they are: they are not normalised, so that a composed and a decomposed letter differ. The form is of the earliest version of the format that
     * can carry the document, whatever version this instance writes, so that a new version leaves the digests of earlier documents as they are.
     *
     * @throws UnwritableDocumentException if JSON cannot carry a value of the document
     */
    public byte[] canonical(GuidanceDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator =
                JsonSettings.canonicalFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            JsonWriter.canonical(generator, limits.maxDepth(), LeastVersion.of(document))
                    .object(FormatFields.DOCUMENT, document);
        }
        return out.toByteArray();
    }

    /**
     * Returns the SHA-256 digest of the {@link #canonical canonical form}, as 64 hexadecimal digits in lower case.
     *
     * @throws UnwritableDocumentException if JSON cannot carry a value of the document
     */
    public String digest(GuidanceDocument document) {
        return Sha256.hex(canonical(document));
    }

    private ByteArrayOutputStream bytes(GuidanceDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = factory.createGenerator(layout, out)) {
            new JsonWriter(generator, limits.maxDepth(), format).object(FormatFields.DOCUMENT, document);
        }
        if (pretty) {
            out.write('\n');
        }
        return out;
    }
}
