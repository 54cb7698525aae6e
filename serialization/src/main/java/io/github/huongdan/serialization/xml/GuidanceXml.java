package io.github.huongdan.serialization.xml;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.FormatVersion;
import io.github.huongdan.serialization.LenientResult;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ManyDocuments;
import io.github.huongdan.serialization.Problem;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.UnwritableDocumentException;
import io.github.huongdan.serialization.format.FormatName;
import io.github.huongdan.serialization.format.Versions;
import io.github.huongdan.serialization.format.upgrade.Upgraders;
import io.github.huongdan.serialization.input.SafeXml;
import io.github.huongdan.serialization.input.Utf8Input;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Reads and writes documents as XML 1.0, format 1.1: the namespace {@code urn:huongdan:1.1}, the root {@code guidance}. Reads format 1.0, too, and
 * writes it on request.
 *
 * <p>Reading is strict: an unknown, duplicate or misplaced element or attribute, text between elements, another root or
 * namespace, a document type declaration is an error with its place. Nothing outside the input is ever opened and no entity is expanded but
 * the five of XML itself. Comments, processing instructions and the hints {@code xsi:schemaLocation} are passed over. White
 * space inside texts counts. Writing indents without changing a value and gives the same bytes on every machine. Both know
 * UTF-8 alone; reading passes over a byte order mark.
 *
 * <pre>{@code
 * String xml = GuidanceXml.standard().write(document);
 * GuidanceDocument same = GuidanceXml.standard().read(xml);
 * }</pre>
 *
 * <p>Immutable and thread-safe; make one and share it.
 */
public final class GuidanceXml {

    private static final GuidanceXml STANDARD =
            new GuidanceXml(ReadLimits.defaults(), true, FormatVersion.CURRENT, Upgraders.standard());

    private final ReadLimits limits;
    private final boolean pretty;
    private final FormatVersion format;
    private final Upgraders upgraders;
    private final XMLOutputFactory outputFactory;
    private final XmlReading reading;

    private GuidanceXml(ReadLimits limits, boolean pretty, FormatVersion format, Upgraders upgraders) {
        this.limits = limits;
        this.pretty = pretty;
        this.format = format;
        this.upgraders = upgraders;
        this.outputFactory = SafeXml.outputFactory();
        this.reading = new XmlReading(XmlSettings.inputFactory(limits), outputFactory, limits, upgraders);
    }

    /** Returns one that knows other older formats. */
    GuidanceXml withUpgraders(Upgraders value) {
        return new GuidanceXml(limits, pretty, format, value);
    }

    /** Returns the shared instance: default limits, indented by two spaces. */
    public static GuidanceXml standard() {
        return STANDARD;
    }

    /** Returns one with other limits. */
    public GuidanceXml withLimits(ReadLimits value) {
        return new GuidanceXml(value, pretty, format, upgraders);
    }

    /** Returns one that writes without white space between elements. */
    public GuidanceXml compact() {
        return new GuidanceXml(limits, false, format, upgraders);
    }

    /**
     * Returns one that writes another minor version of the format, 1.0 or 1.1, for receivers who know no newer one. What it reads does not change.
     * A document that holds what the version has no place for cannot be written: in 1.0 a table or an appendix.
     *
     * @throws IllegalArgumentException if the version is none that can be written
     */
    public GuidanceXml withFormat(FormatVersion value) {
        return new GuidanceXml(limits, pretty, Versions.requireKnown(value), upgraders);
    }

    /**
     * Returns the form of one XML with the root {@code guidances}, in the namespace of the documents, and a document in each {@code guidance} in it,
     * each written as this instance writes it but for the XML declaration. The reader goes on after a document that is well-formed XML but none
     * of this format; any other error ends it. Comments before a document count to its size, and the root's start tag may take 4096 bytes.
     */
    public ManyDocuments collection() {
        return new XmlCollection(this, limits, pretty, FormatName.xml(format));
    }

    /**
     * Reads a document.
     *
     * @throws MalformedDocumentException if the text is not a document of this format, or is beyond the limits
     */
    public GuidanceDocument read(String xml) {
        return reading.strict(Utf8Input.text(xml, limits));
    }

    /**
     * Reads a document in UTF-8.
     *
     * @throws MalformedDocumentException if the bytes are not a document of this format, or are beyond the limits
     */
    public GuidanceDocument read(byte[] xml) {
        return reading.strict(Utf8Input.of(xml, limits));
    }

    /**
     * Reads a document in UTF-8 from a stream to its end; the caller closes the stream.
     *
     * @throws MalformedDocumentException if the bytes are not a document of this format, or are beyond the limits
     * @throws IOException if the stream fails
     */
    public GuidanceDocument read(InputStream xml) throws IOException {
        return read(Utf8Input.bytes(xml, limits));
    }

    /**
     * Reads what can be read, and notes all that is wrong. A faulty or unknown element or attribute is passed over, a misplaced one read;
     * a part that lacks a required value is left out; an error of syntax ends the reading with what was complete before it. A document
     * of a newer minor version is read, and what is unknown of it kept; one of another major version gives an empty document and one
     * problem.
     *
     * @throws MalformedDocumentException if the text is beyond the limits
     */
    public LenientResult readLeniently(String xml) {
        return reading.lenient(Utf8Input.text(xml, limits), null);
    }

    /**
     * Reads what can be read of a document in UTF-8, as {@link #readLeniently(String)} does; the first byte that is not UTF-8 ends the
     * reading.
     *
     * @throws MalformedDocumentException if the bytes are beyond the limits
     */
    public LenientResult readLeniently(byte[] xml) {
        List<Problem> fault = new ArrayList<>(1);
        Utf8Input input = Utf8Input.upToFault(xml, limits, fault::add);
        return reading.lenient(input.text(), fault.isEmpty() ? null : fault.get(0));
    }

    /**
     * Reads what can be read of a document in UTF-8 from a stream, as {@link #readLeniently(byte[])} does; the caller closes the
     * stream.
     *
     * @throws MalformedDocumentException if the bytes are beyond the limits
     * @throws IOException if the stream fails
     */
    public LenientResult readLeniently(InputStream xml) throws IOException {
        return readLeniently(Utf8Input.bytes(xml, limits));
    }

    <T> T read(String input, XmlReading.Content<T> content) {
        return reading.strict(input, content);
    }

    /** Tells whether bytes are one XML document, of any elements. */
    boolean isWellFormed(byte[] input) {
        try {
            return reading.isWellFormed(Utf8Input.part(input, 0).text());
        } catch (MalformedDocumentException e) {
            return false;
        }
    }

    /**
     * Writes a document; pretty-printed text ends with a line feed.
     *
     * @throws UnwritableDocumentException if XML cannot carry a value of the document
     */
    public String write(GuidanceDocument document) {
        return bytes(document).toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes a document in UTF-8.
     *
     * @throws UnwritableDocumentException if XML cannot carry a value of the document
     */
    public byte[] writeBytes(GuidanceDocument document) {
        return bytes(document).toByteArray();
    }

    /**
     * Writes a document in UTF-8, all of it or nothing; the caller closes the stream.
     *
     * @throws UnwritableDocumentException if XML cannot carry a value of the document
     * @throws IOException if the stream fails
     */
    public void write(GuidanceDocument document, OutputStream out) throws IOException {
        bytes(document).writeTo(out);
    }

    private ByteArrayOutputStream bytes(GuidanceDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = outputFactory.createXMLStreamWriter(out, "UTF-8");
            new XmlWriter(new XmlOutline(xml, pretty), limits.maxDepth(), format).document(document);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory failed", e);
        }
        return out;
    }
}
