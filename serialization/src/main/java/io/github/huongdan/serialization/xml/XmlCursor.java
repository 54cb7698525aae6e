package io.github.huongdan.serialization.xml;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.format.Characters;
import io.github.huongdan.serialization.format.Format10;
import io.github.huongdan.source.Position;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Moves through the elements of our namespace and refuses everything that is none of our format. Not thread-safe. */
final class XmlCursor {

    private final XMLStreamReader xml;
    private final ReadLimits limits;
    private final ElementPath path = new ElementPath();

    XmlCursor(XMLStreamReader xml, ReadLimits limits) {
        this.xml = xml;
        this.limits = limits;
    }

    ElementPath path() {
        return path;
    }

    ReadLimits limits() {
        return limits;
    }

    XMLStreamReader xml() {
        return xml;
    }

    /** Moves to the next start tag of our namespace or to the end tag of the element; says whether it is a start tag. */
    boolean nextChild() throws XMLStreamException {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    requireNamespace();
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                case XMLStreamConstants.COMMENT,
                        XMLStreamConstants.PROCESSING_INSTRUCTION,
                        XMLStreamConstants.SPACE -> {}
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> requireWhiteSpace();
                case XMLStreamConstants.DTD -> throw failure("A document type declaration is not allowed");
                default -> throw failure("Expected an element");
            }
        }
    }

    /** Reads the text of an element that has no children, up to its end tag. */
    String text() throws XMLStreamException {
        String only = null;
        StringBuilder parts = null;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.END_ELEMENT -> {
                    return checked(parts != null ? parts.toString() : only == null ? "" : only);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    String part = xml.getText();
                    if (only == null) {
                        only = part;
                    } else {
                        parts = parts == null ? new StringBuilder(only) : parts;
                        parts.append(part);
                        requireRoom(parts.length());
                    }
                }
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {}
                case XMLStreamConstants.START_ELEMENT ->
                    throw failure("Expected text only, found the element " + Characters.quote(xml.getLocalName()));
                default -> throw failure("Expected text");
            }
        }
    }

    /** Checks the characters and the length of a text or an attribute's value. */
    String checked(String text) {
        requireRoom(text.length());
        int outside = Characters.outsideXml(text);
        if (outside >= 0) {
            throw failure("The text holds " + Characters.name(text, outside) + ", which XML does not allow");
        }
        return text;
    }

    private void requireRoom(int length) {
        if (length > limits.maxTextLength()) {
            throw failure("The text is longer than the limit of " + limits.maxTextLength() + " characters");
        }
    }

    private void requireNamespace() {
        String namespace = xml.getNamespaceURI();
        if (!Format10.NAMESPACE.equals(namespace)) {
            String where = namespace == null || namespace.isEmpty()
                    ? "in no namespace"
                    : "in the namespace " + Characters.quote(namespace);
            throw failure("The element " + Characters.quote(xml.getLocalName()) + " is " + where + ", expected "
                    + Format10.NAMESPACE);
        }
    }

    private void requireWhiteSpace() {
        if (!xml.isWhiteSpace()) {
            throw failure("Expected an element, found the text "
                    + Characters.quote(xml.getText().strip()));
        }
    }

    Position position() {
        return position(xml.getLocation());
    }

    static Position position(Location location) {
        return new Position(Math.max(location.getLineNumber(), 1), Math.max(location.getColumnNumber(), 1));
    }

    MalformedDocumentException failure(String reason) {
        return failure(reason, path.toString(), position());
    }

    MalformedDocumentException failure(String reason, String where, Position position) {
        return new MalformedDocumentException(reason, new Place(where, position));
    }
}
