package io.github.huongdan.serialization.xml;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.FormatVersion;
import io.github.huongdan.serialization.LenientResult;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.Problem;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.faults.Faults;
import io.github.huongdan.serialization.faults.NotedFaults;
import io.github.huongdan.serialization.format.FormatFields;
import io.github.huongdan.serialization.format.FormatName;
import io.github.huongdan.serialization.format.upgrade.Upgraders;
import io.github.huongdan.serialization.format.upgrade.WrittenPart;
import io.github.huongdan.serialization.input.Utf8Input;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads documents of every version that is known, strictly or leniently. Immutable and thread-safe. */
final class XmlReading {

    /** What is to be read of an input. */
    @FunctionalInterface
    interface Content<T> {
        @Nullable
        T read(XmlReader reader) throws XMLStreamException;
    }

    private final XMLInputFactory inputFactory;
    private final XMLOutputFactory outputFactory;
    private final ReadLimits limits;
    private final Upgraders upgraders;

    XmlReading(XMLInputFactory inputFactory, XMLOutputFactory outputFactory, ReadLimits limits, Upgraders upgraders) {
        this.inputFactory = inputFactory;
        this.outputFactory = outputFactory;
        this.limits = limits;
        this.upgraders = upgraders;
    }

    /** Has the parser decode the bytes, and only what is faulty read again as text, for the place of the fault. */
    GuidanceDocument strict(Utf8Input input) {
        input.requireNoMark();
        try {
            InputStream bytes = new ByteArrayInputStream(input.bytes(), input.start(), input.length());
            XMLStreamReader xml = inputFactory.createXMLStreamReader(bytes, "UTF-8");
            GuidanceDocument document = new XmlReader(XmlCursor.withoutPlaces(xml, limits)).document();
            xml.close();
            return Objects.requireNonNull(document);
        } catch (XMLStreamException | MalformedDocumentException e) {
            return strict(input.text());
        }
    }

    /** Reads at once what is of the current format, and looks for another only in what is not. */
    GuidanceDocument strict(String input) {
        try {
            return strict(input, XmlReader::document);
        } catch (MalformedDocumentException e) {
            DeclaredNamespace declared = declared(input);
            FormatVersion version = declared == null ? null : declared.version();
            if (declared == null || version == null || version.equals(FormatVersion.CURRENT) || version.olderMinor()) {
                throw e;
            }
            if (upgraders.reachCurrent(version)) {
                WrittenPart document = tree(input, declared, Faults.STRICT, null);
                return strict(
                        XmlTree.write(document, outputFactory),
                        XmlReader::document,
                        place -> XmlTree.origin(document, place));
            }
            throw refusal(declared, version);
        }
    }

    private static MalformedDocumentException refusal(DeclaredNamespace declared, FormatVersion version) {
        String name = declared.name();
        String reason = version.newerMinor()
                ? FormatName.newer(name, FormatFields.NAMESPACE)
                : FormatName.unknown(name, FormatFields.NAMESPACE);
        return new MalformedDocumentException(reason, declared.place());
    }

    /** Reads what is of the current format alone. */
    <T> T strict(String input, Content<T> content) {
        return strict(input, content, UnaryOperator.identity());
    }

    private <T> T strict(String input, Content<T> content, UnaryOperator<Place> origin) {
        XmlCursor cursor = null;
        try {
            XMLStreamReader xml = parser(Utf8Input.withoutMark(input));
            cursor = new XmlCursor(xml, null, limits, Faults.STRICT, FormatFields.NAMESPACE, origin);
            T read = content.read(new XmlReader(cursor));
            xml.close();
            return Objects.requireNonNull(read);
        } catch (XMLStreamException e) {
            throw SyntaxErrors.malformed(e, cursor);
        }
    }

    /** Reads what can be read; the input may have been cut where its encoding ends to be right. */
    LenientResult lenient(String input, @Nullable Problem cut) {
        DeclaredNamespace declared = declared(input);
        FormatVersion version = declared == null ? null : declared.version();
        NotedFaults faults = new NotedFaults(version, limits);
        if (cut != null) {
            faults.cutBy(cut);
        }
        if (declared == null || version == null || version.equals(FormatVersion.CURRENT) || version.olderMinor()) {
            return faults.result(lenient(input, faults, FormatFields.NAMESPACE, UnaryOperator.identity()));
        }
        if (version.newerMinor()) {
            return faults.result(lenient(input, faults, declared.name(), UnaryOperator.identity()));
        }
        if (upgraders.reachCurrent(version)) {
            WrittenPart document = tree(input, declared, faults, faults::cutBy);
            String written = XmlTree.write(document, outputFactory);
            return faults.result(
                    lenient(written, faults, FormatFields.NAMESPACE, place -> XmlTree.origin(document, place)));
        }
        faults.note(refusal(declared, version));
        return faults.result(null);
    }

    private @Nullable GuidanceDocument lenient(
            String input, NotedFaults faults, String namespace, UnaryOperator<Place> origin) {
        XmlCursor[] cursor = new XmlCursor[1];
        try {
            XMLStreamReader parser = parser(input);
            XMLStreamReader xml = new MendingReader(parser, e -> faults.end(problem(e, cursor[0])));
            cursor[0] = new XmlCursor(xml, new XmlText(input, parser), limits, faults, namespace, origin);
            GuidanceDocument document = new XmlReader(cursor[0]).document();
            xml.close();
            return document;
        } catch (XMLStreamException e) {
            if (cursor[0] != null) {
                throw SyntaxErrors.malformed(e, cursor[0]);
            }
            faults.end(problem(e, null));
            return null;
        }
    }

    private static Problem problem(XMLStreamException error, @Nullable XmlCursor cursor) {
        MalformedDocumentException fault = SyntaxErrors.malformed(error, cursor);
        return new Problem(fault.reason(), fault.place());
    }

    private WrittenPart tree(String input, DeclaredNamespace declared, Faults faults, @Nullable Consumer<Problem> end) {
        try {
            XMLStreamReader parser = parser(input);
            XMLStreamReader xml = end == null ? parser : new MendingReader(parser, e -> end.accept(problem(e, null)));
            WrittenPart document = new XmlTree(xml, declared.name(), faults).read();
            xml.close();
            upgraders.upgrade(document, Objects.requireNonNull(declared.version()));
            return document;
        } catch (XMLStreamException e) {
            throw SyntaxErrors.malformed(e, null);
        }
    }

    /** Tells whether a text is one XML document, of any elements. */
    boolean isWellFormed(String input) {
        try {
            XMLStreamReader xml = parser(input);
            while (xml.hasNext()) {
                xml.next();
            }
            xml.close();
            return true;
        } catch (XMLStreamException e) {
            return false;
        }
    }

    private XMLStreamReader parser(String input) throws XMLStreamException {
        return inputFactory.createXMLStreamReader(new StringReader(input));
    }

    private @Nullable DeclaredNamespace declared(String input) {
        try {
            XMLStreamReader xml = parser(input);
            DeclaredNamespace declared = DeclaredNamespace.find(xml);
            xml.close();
            return declared;
        } catch (XMLStreamException e) {
            return null;
        }
    }
}
