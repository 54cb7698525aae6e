package io.github.huongdan.serialization.json;

import io.github.huongdan.serialization.format.FormatFields;
import io.github.huongdan.serialization.format.Shape;
import io.github.huongdan.serialization.format.Variants;
import io.github.huongdan.serialization.xml.XmlParts;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.dataformat.xml.deser.FromXmlParser;
import tools.jackson.dataformat.xml.ser.ToXmlGenerator;

/**
 * Puts our XML into a host's. A document that is the whole XML is its root, {@code guidance}; anything else stands as one element of our
 * namespace in the element that the host names. No other class touches Jackson's XML classes: they may be absent.
 */
final class HostXml {

    private static final String ROOT = FormatFields.DOCUMENT.name();

    private HostXml() {}

    static boolean writes(JsonGenerator generator) {
        return generator instanceof ToXmlGenerator;
    }

    static boolean reads(JsonParser parser) {
        return parser instanceof FromXmlParser;
    }

    /** Writes as raw text what our own writer gives, so that no setting of the host's writer can change it. */
    static void write(XmlParts parts, Shape<?> shape, Object value, JsonGenerator generator) {
        ToXmlGenerator xml = (ToXmlGenerator) generator;
        String element = parts.write(shape, value);
        boolean root = shape == FormatFields.DOCUMENT && xml.inRoot();
        if (root) {
            nameRoot(xml);
        }
        xml.writeStartObject(value);
        String raw = root ? content(element) : element;
        if (!raw.isEmpty()) {
            xml.writeRaw(raw);
        }
        xml.writeEndObject();
    }

    private static void nameRoot(ToXmlGenerator xml) {
        xml.setNextName(new QName(FormatFields.NAMESPACE, ROOT));
        try {
            xml.getStaxWriter().setDefaultNamespace(FormatFields.NAMESPACE);
        } catch (XMLStreamException e) {
            throw new StreamWriteException(xml, e.getMessage(), e);
        }
    }

    /** Takes the root's own tags off, which have no attributes. */
    private static String content(String element) {
        int start = element.indexOf('>') + 1;
        int end = element.lastIndexOf('<');
        return start > end ? "" : element.substring(start, end);
    }

    /** Reads the value in whose element the parser stands, or null where the host wrote an empty element for null. */
    static <T> @Nullable T read(XmlParts parts, Variants<T> variants, JsonParser parser) {
        FromXmlParser xml = (FromXmlParser) parser;
        boolean object = xml.currentToken() == JsonToken.START_OBJECT;
        boolean root = variants.shapes().get(0) == FormatFields.DOCUMENT
                && object
                && xml.streamReadContext().getParent().inRoot();
        if (!root && HostEvents.isEmpty(xml)) {
            return null;
        }
        HostEvents events = new HostEvents(xml, root);
        try {
            return root ? variants.type().cast(parts.readDocument(events)) : parts.readPart(events, variants);
        } catch (XMLStreamException e) {
            throw new StreamReadException(xml, e.getMessage(), e);
        }
    }
}
