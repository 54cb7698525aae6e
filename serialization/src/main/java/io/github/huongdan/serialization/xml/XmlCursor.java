package io.github.huongdan.serialization.xml;

import io.github.huongdan.serialization.FormatVersion;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.UnknownPart;
import io.github.huongdan.serialization.faults.Faults;
import io.github.huongdan.serialization.format.Characters;
import io.github.huongdan.serialization.format.FormatFields;
import io.github.huongdan.serialization.format.FormatName;
import io.github.huongdan.source.Position;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Moves through the elements of our namespace and takes everything that is none of our format for a fault. Not thread-safe. */
final class XmlCursor {

    private final XMLStreamReader xml;
    private final ReadLimits limits;
    private final Faults faults;
    private final UnaryOperator<Place> origin;
    private final ElementPath path = new ElementPath();
    private final @Nullable XmlText text;
    private final boolean placed;
    private String namespace;
    private FormatVersion version = FormatVersion.CURRENT;

    /** Makes a strict cursor of the current format, before the document or on the events of any other reader. */
    XmlCursor(XMLStreamReader xml, ReadLimits limits) {
        this(xml, null, limits, Faults.STRICT, FormatFields.NAMESPACE, UnaryOperator.identity(), true);
    }

    /**
     * Makes a cursor before the document.
     *
     * @param text what the parser reads; null where nothing unknown is kept
     * @param namespace that of the format, which may be a newer one
     * @param origin tells where in the input a place comes from, where the text was made of another
     */
    XmlCursor(
            XMLStreamReader xml,
            @Nullable XmlText text,
            ReadLimits limits,
            Faults faults,
            String namespace,
            UnaryOperator<Place> origin) {
        this(xml, text, limits, faults, namespace, origin, true);
    }

    private XmlCursor(
            XMLStreamReader xml,
            @Nullable XmlText text,
            ReadLimits limits,
            Faults faults,
            String namespace,
            UnaryOperator<Place> origin,
            boolean placed) {
        this.placed = placed;
        this.xml = xml;
        this.text = text;
        this.limits = limits;
        this.faults = faults;
        this.namespace = namespace;
        this.origin = origin;
    }

    /** Makes a strict cursor that remembers no places: what is faulty is read once more for them. */
    static XmlCursor withoutPlaces(XMLStreamReader xml, ReadLimits limits) {
        return new XmlCursor(xml, null, limits, Faults.STRICT, FormatFields.NAMESPACE, UnaryOperator.identity(), false);
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

    /** Moves to the start tag of the root, whatever its namespace; says whether there is one. An older version of ours is that of the document. */
    boolean toRoot() throws XMLStreamException {
        if (!toTag()) {
            return false;
        }
        String found = xml.getNamespaceURI();
        FormatVersion older = found == null || found.equals(namespace) ? null : FormatName.inXml(found);
        if (older != null && older.olderMinor()) {
            version = older;
            namespace = found;
        }
        return true;
    }

    /** Tells whether the document's version has what came with another. */
    boolean knows(FormatVersion since) {
        return since.compareTo(version) <= 0;
    }

    /** Tells whether the element is in the namespace; notes a fault where it is not. */
    boolean isOurs() {
        return namespace.equals(xml.getNamespaceURI()) || !isForeign();
    }

    private boolean isForeign() {
        String found = xml.getNamespaceURI();
        boolean none = found == null || found.isEmpty();
        if (none && namespace.isEmpty()) {
            return false;
        }
        if (!faults.keepsUnknown()) {
            String where = none ? "in no namespace" : "in the namespace " + Characters.quote(String.valueOf(found));
            fault("The element " + Characters.quote(xml.getLocalName()) + " is " + where + ", expected "
                    + FormatName.xml(version));
        }
        return true;
    }

    /** Takes the root's namespace for that of the format. */
    void adoptNamespace() {
        String found = xml.getNamespaceURI();
        namespace = found == null ? "" : found;
    }

    /** Moves to the next start tag of our namespace or to the end tag of the element; says whether it is a start tag. */
    boolean nextChild() throws XMLStreamException {
        while (toTag()) {
            if (isOurs()) {
                return true;
            }
            skipOrKeep();
        }
        return false;
    }

    private boolean toTag() throws XMLStreamException {
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                case XMLStreamConstants.COMMENT,
                        XMLStreamConstants.PROCESSING_INSTRUCTION,
                        XMLStreamConstants.SPACE -> {}
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> checkWhiteSpace();
                case XMLStreamConstants.DTD -> fault("A document type declaration is not allowed");
                default -> fault("Expected an element");
            }
        }
    }

    /** Reads the text of an element that has no children, up to its end tag; null where it is faulty. */
    @Nullable
    String text() throws XMLStreamException {
        String only = null;
        StringBuilder parts = null;
        boolean whole = true;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.END_ELEMENT -> {
                    return whole ? checked(parts != null ? parts.toString() : only == null ? "" : only) : null;
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
                case XMLStreamConstants.START_ELEMENT -> {
                    fault("Expected text only, found the element " + Characters.quote(xml.getLocalName()));
                    leaveOut();
                    whole = false;
                }
                default -> {
                    fault("Expected text");
                    whole = false;
                }
            }
        }
    }

    /** Checks the characters and the length of a text or an attribute's value; null where it is faulty. */
    @Nullable
    String checked(String value) {
        requireRoom(value.length());
        int outside = Characters.outsideXml(value);
        if (outside >= 0) {
            fault("The text holds " + Characters.name(value, outside) + ", which XML does not allow");
            return null;
        }
        return value;
    }

    private void requireRoom(int length) {
        if (length > limits.maxTextLength()) {
            throw limit("The text is longer than the limit of " + limits.maxTextLength() + " characters");
        }
    }

    private void checkWhiteSpace() {
        if (!xml.isWhiteSpace()) {
            fault("Expected an element, found the text "
                    + Characters.quote(xml.getText().strip()));
        }
    }

    /** Moves from a start tag to its end tag. */
    void skip() throws XMLStreamException {
        int open = 1;
        while (open > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            }
        }
    }

    /** Moves from a start tag to its end tag, and keeps the element with the latest fault. */
    void leaveOut() throws XMLStreamException {
        int problem = faults.latest();
        int start = xml.getLocation().getCharacterOffset();
        skip();
        if (problem >= 0 && text != null) {
            String element = text.from(start);
            faults.leftOut(problem, () -> element);
        }
    }

    /** Keeps a text or an attribute's value with the latest fault. */
    void leaveOut(String value) {
        faults.leftOut(faults.latest(), () -> value);
    }

    /** Moves from a start tag to its end tag, and keeps what is between where what is unknown is kept, else with the latest fault. */
    void skipOrKeep() throws XMLStreamException {
        if (!faults.keepsUnknown()) {
            leaveOut();
            return;
        }
        Place place = place(position());
        int start = xml.getLocation().getCharacterOffset();
        skip();
        faults.keep(new UnknownPart(place, Objects.requireNonNull(text).from(start)));
    }

    /** Keeps a text or an attribute's value. */
    void keep(String value, Position position) {
        faults.keep(new UnknownPart(place(position), value));
    }

    boolean keepsUnknown() {
        return faults.keepsUnknown();
    }

    /** Returns the position, to be remembered for a fault that shows later; null where places are not wanted. */
    @Nullable
    Position start() {
        return placed ? position() : null;
    }

    Position position() {
        return position(xml.getLocation());
    }

    static Position position(Location location) {
        return new Position(Math.max(location.getLineNumber(), 1), Math.max(location.getColumnNumber(), 1));
    }

    void fault(String reason) {
        faults.note(reason, () -> place(position()));
    }

    /** Notes a fault at a position; null stands for the present one. */
    void fault(String reason, @Nullable Position position) {
        faults.note(reason, () -> place(position == null ? position() : position));
    }

    MalformedDocumentException limit(String reason) {
        return new MalformedDocumentException(reason, place(position()));
    }

    private Place place(Position position) {
        return origin.apply(new Place(path.toString(), position));
    }
}
