package io.github.huongdan.serialization.tree;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.input.SafeXml;
import io.github.huongdan.serialization.input.Utf8Input;
import io.github.huongdan.source.Position;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the tree of an XML document: no document type, nothing outside the input, no more than the limits allow. Immutable and thread-safe. */
public final class ElementReader {

    /** A format of others takes some elements for each part of ours, and some around them all. */
    private static final int ELEMENTS_FOR_A_PART = 4;

    private static final int ELEMENTS_AROUND = 16;
    private static final int ELEMENTS_FOR_AN_ITEM = 20;

    private final ReadLimits limits;
    private final XMLInputFactory factory;

    /** Makes a reader for these limits. */
    public ElementReader(ReadLimits limits) {
        this.limits = limits;
        this.factory = factory(limits);
    }

    private static XMLInputFactory factory(ReadLimits limits) {
        WstxInputFactory factory = SafeXml.inputFactory();
        factory.setProperty(
                WstxInputProperties.P_MAX_ELEMENT_DEPTH, ELEMENTS_FOR_A_PART * limits.maxDepth() + ELEMENTS_AROUND);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, limits.maxTextLength());
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, limits.maxTextLength());
        return factory;
    }

    /**
     * Reads a document in the encoding that it declares.
     *
     * @throws MalformedDocumentException if it is not well-formed, has a document type, or is beyond the limits
     */
    public Element read(byte[] xml) {
        Utf8Input.requireWithin(limits, xml.length);
        try {
            return root(factory.createXMLStreamReader(new ByteArrayInputStream(xml)));
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    private Element root(XMLStreamReader reader) throws XMLStreamException {
        Deque<Element> open = new ArrayDeque<>();
        Element root = null;
        long elements = 0;
        long most = (long) ELEMENTS_FOR_AN_ITEM * limits.maxListLength();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++elements > most) {
                        throw fault("The XML has more elements than the limit of " + most, reader.getLocation());
                    }
                    Element element = element(reader);
                    if (open.isEmpty()) {
                        root = element;
                    } else {
                        open.peek().with(element);
                    }
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) {
                        open.peek().text(reader.getText());
                    }
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw fault("A document type declaration or an entity is not allowed", reader.getLocation());
                default -> {}
            }
        }
        if (root == null) {
            throw new MalformedDocumentException("The XML has no element", Place.UNKNOWN);
        }
        return root;
    }

    private static Element element(XMLStreamReader reader) {
        String namespace = reader.getNamespaceURI();
        Element element = new Element(namespace == null ? "" : namespace, reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String of = reader.getAttributeNamespace(i);
            if (of == null || of.isEmpty()) {
                element.attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
        }
        return element;
    }

    private static MalformedDocumentException malformed(XMLStreamException error) {
        return new MalformedDocumentException(SafeXml.sentence(error), place(error.getLocation()), error);
    }

    private static MalformedDocumentException fault(String sentence, Location location) {
        return new MalformedDocumentException(sentence, place(location));
    }

    private static Place place(@Nullable Location location) {
        if (location == null || location.getLineNumber() < 1 || location.getColumnNumber() < 1) {
            return Place.UNKNOWN;
        }
        return new Place(null, new Position(location.getLineNumber(), location.getColumnNumber()));
    }
}
