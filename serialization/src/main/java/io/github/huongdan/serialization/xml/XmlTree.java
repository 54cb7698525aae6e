package io.github.huongdan.serialization.xml;

import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.faults.Faults;
import io.github.huongdan.serialization.format.Characters;
import io.github.huongdan.serialization.format.FormatFields;
import io.github.huongdan.serialization.format.upgrade.Origin;
import io.github.huongdan.serialization.format.upgrade.WrittenPart;
import io.github.huongdan.serialization.format.upgrade.WrittenPart.Kind;
import io.github.huongdan.source.Position;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * An XML document as a tree, for upgraders, and written again in the current format. An element without elements is a text, also where it has
 * attributes. Not thread-safe.
 */
final class XmlTree {

    private final XMLStreamReader xml;
    private final String namespace;
    private final Faults faults;

    /** Makes one for a document that has not been read yet. */
    XmlTree(XMLStreamReader xml, String namespace, Faults faults) {
        this.xml = xml;
        this.namespace = namespace;
        this.faults = faults;
    }

    WrittenPart read() throws XMLStreamException {
        while (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
            if (xml.next() == XMLStreamConstants.DTD) {
                Place place = Place.at(XmlCursor.position(xml.getLocation()));
                faults.note("A document type declaration is not allowed", () -> place);
            }
        }
        WrittenPart root = element(null, "/" + xml.getLocalName());
        while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
            // Comments may follow; the parser refuses anything else.
        }
        return root == null ? new WrittenPart("", Kind.TEXT, "", null) : root;
    }

    /** Reads an element; null where its text is cut off. */
    private @Nullable WrittenPart element(@Nullable Origin owner, String step) throws XMLStreamException {
        Position position = XmlCursor.position(xml.getLocation());
        Origin origin = new Origin(owner, step, () -> position);
        WrittenPart element = new WrittenPart(xml.getLocalName(), Kind.BRANCH, "", origin);
        attributes(element, origin, position);
        Map<String, Integer> ordinals = new HashMap<>();
        StringBuilder text = new StringBuilder();
        boolean whole = true;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    int ordinal = ordinals.merge(xml.getLocalName(), 1, Integer::sum);
                    String stepInside = "/" + xml.getLocalName() + (ordinal > 1 ? "[" + ordinal + "]" : "");
                    boolean ours = namespace.equals(xml.getNamespaceURI());
                    WrittenPart child = element(origin, stepInside);
                    if (child != null && isOurs(child, ours)) {
                        element.parts().add(child);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getText());
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {}
                default -> whole = false;
            }
        }
        if (ordinals.isEmpty()) {
            return whole ? element.asText(text.toString()) : null;
        }
        String between = text.toString().strip();
        if (!between.isEmpty()) {
            faults.note("Expected an element, found the text " + Characters.quote(between), origin::place);
        }
        return element;
    }

    private boolean isOurs(WrittenPart element, boolean ours) {
        Origin origin = element.origin();
        if (!ours && origin != null) {
            faults.note(
                    "The element " + Characters.quote(element.name()) + " is not in the namespace " + namespace,
                    origin::place);
        }
        return ours;
    }

    private void attributes(WrittenPart element, Origin owner, Position position) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = "@" + xml.getAttributeLocalName(i);
            Origin origin = new Origin(owner, "/" + name, () -> position);
            String other = xml.getAttributeNamespace(i);
            if (other == null || other.isEmpty()) {
                element.parts().add(new WrittenPart(name, Kind.TEXT, xml.getAttributeValue(i), origin));
            } else if (!other.equals(XmlReader.SCHEMA_INSTANCE)) {
                faults.note("Unknown attribute " + Characters.quote(name.substring(1)), origin::place);
            }
        }
    }

    /** Writes a document as XML of the current format. */
    static String write(WrittenPart document, XMLOutputFactory factory) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = factory.createXMLStreamWriter(out);
            xml.setDefaultNamespace(FormatFields.NAMESPACE);
            xml.writeStartElement(FormatFields.NAMESPACE, document.name());
            xml.writeDefaultNamespace(FormatFields.NAMESPACE);
            content(document, xml);
            xml.writeEndElement();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory failed", e);
        }
        return out.toString();
    }

    private static void content(WrittenPart element, XMLStreamWriter xml) throws XMLStreamException {
        for (WrittenPart attribute : element.parts()) {
            if (attribute.name().startsWith("@")) {
                xml.writeAttribute(attribute.name().substring(1), attribute.text());
            }
        }
        xml.writeCharacters(element.text());
        for (WrittenPart inside : element.parts()) {
            if (!inside.name().startsWith("@")) {
                xml.writeStartElement(inside.name());
                content(inside, xml);
                xml.writeEndElement();
            }
        }
    }

    /** Tells where in the input a place of the written document comes from; what is missing there is missing in its owner. */
    static Place origin(WrittenPart document, Place written) {
        Origin nearest = document.origin();
        WrittenPart at = document;
        String path = written.path() == null ? "" : written.path();
        String[] steps = path.split("/", -1);
        for (int i = 2; i < steps.length && at != null; i++) {
            at = inside(at, steps[i]);
            if (at != null && at.origin() != null) {
                nearest = at.origin();
            }
        }
        return nearest == null ? Place.UNKNOWN : nearest.place();
    }

    private static @Nullable WrittenPart inside(WrittenPart element, String step) {
        int bracket = step.indexOf('[');
        if (bracket < 0) {
            return element.part(step, 0);
        }
        int ordinal = Integer.parseInt(step.substring(bracket + 1, step.length() - 1));
        return element.part(step.substring(0, bracket), ordinal - 1);
    }
}
