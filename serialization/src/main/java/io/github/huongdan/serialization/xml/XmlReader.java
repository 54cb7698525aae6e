package io.github.huongdan.serialization.xml;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.format.Characters;
import io.github.huongdan.serialization.format.Field;
import io.github.huongdan.serialization.format.FieldKind;
import io.github.huongdan.serialization.format.Format10;
import io.github.huongdan.serialization.format.Shape;
import io.github.huongdan.serialization.format.Slots;
import io.github.huongdan.serialization.format.Variants;
import io.github.huongdan.source.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads a document by its shapes from a stream of events. Not thread-safe. */
final class XmlReader {

    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private final XmlCursor cursor;
    private final XMLStreamReader xml;
    private int depth;

    XmlReader(XmlCursor cursor) {
        this.cursor = cursor;
        this.xml = cursor.xml();
    }

    /** Reads an input that holds one document and nothing else. */
    GuidanceDocument document() throws XMLStreamException {
        requireXmlDeclaration();
        cursor.nextChild();
        requireRoot(Format10.DOCUMENT.name());
        GuidanceDocument document = guidance();
        cursor.nextChild();
        return document;
    }

    /** Reads an input that holds the start tag of a collection and a document. */
    GuidanceDocument documentOfCollection() throws XMLStreamException {
        cursor.nextChild();
        String name = Format10.DOCUMENT.name();
        if (!cursor.nextChild()) {
            throw cursor.failure("Expected an element " + name);
        }
        if (!xml.getLocalName().equals(name)) {
            throw cursor.failure("Unknown element " + Characters.quote(xml.getLocalName()) + ", expected " + name);
        }
        GuidanceDocument document = guidance();
        cursor.nextChild();
        return document;
    }

    /** Reads an input that holds a collection without documents, to its end. */
    void emptyCollection() throws XMLStreamException {
        requireXmlDeclaration();
        cursor.nextChild();
        requireRoot(Format10.COLLECTION);
        requireNoAttributes();
        cursor.path().enter(Format10.COLLECTION);
        if (cursor.nextChild()) {
            throw cursor.failure("Expected the end of the collection");
        }
        cursor.path().leave();
        cursor.nextChild();
    }

    private void requireRoot(String name) {
        if (!xml.getLocalName().equals(name)) {
            throw cursor.failure("The root element is " + Characters.quote(xml.getLocalName()) + ", expected " + name);
        }
    }

    private GuidanceDocument guidance() throws XMLStreamException {
        cursor.path().enter(Format10.DOCUMENT.name());
        GuidanceDocument document = object(Format10.DOCUMENT);
        cursor.path().leave();
        return document;
    }

    /** Reads the one part that an element of somebody else's holds, and that element's end. */
    <S> S part(Variants<S> variants) throws XMLStreamException {
        if (!cursor.nextChild()) {
            throw cursor.failure("Expected one of the elements " + variants.names());
        }
        String name = xml.getLocalName();
        cursor.path().enter(name);
        Shape<? extends S> shape = variants.named(name);
        if (shape == null) {
            throw cursor.failure("Unknown element " + Characters.quote(name) + ", expected one of " + variants.names());
        }
        S part = object(shape);
        cursor.path().leave();
        if (cursor.nextChild()) {
            throw cursor.failure("The element " + Characters.quote(xml.getLocalName()) + " may not follow " + name);
        }
        return part;
    }

    private void requireXmlDeclaration() {
        String version = xml.getVersion();
        if (version != null && !version.equals("1.0")) {
            throw cursor.failure("The document is XML " + Characters.quote(version) + ", expected 1.0");
        }
        String encoding = xml.getCharacterEncodingScheme();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            throw cursor.failure(
                    "The document declares the encoding " + Characters.quote(encoding) + ", expected UTF-8");
        }
    }

    /** Reads an element with children; the cursor stands on its start tag and is left on its end tag. */
    private <T> T object(Shape<T> shape) throws XMLStreamException {
        Position start = cursor.position();
        if (++depth > cursor.limits().maxDepth()) {
            throw cursor.failure("The parts are nested deeper than the limit of "
                    + cursor.limits().maxDepth());
        }
        Slots slots = shape.slots();
        attributes(shape, slots);
        int last = -1;
        while (cursor.nextChild()) {
            String name = xml.getLocalName();
            cursor.path().enter(name);
            int position = shape.position(name);
            if (position < 0 || shape.field(position).attribute()) {
                throw unknown("element", name, shape, false);
            }
            if (slots.holds(position)) {
                throw cursor.failure("Duplicate element " + Characters.quote(name));
            }
            if (position < last) {
                throw cursor.failure("The element " + Characters.quote(name) + " must stand before "
                        + shape.field(last).key());
            }
            last = position;
            slots.put(position, element(shape.field(position)));
            cursor.path().leave();
        }
        depth--;
        Field<T> missing = shape.missing(slots);
        if (missing != null) {
            String reason = "Missing element " + Characters.quote(missing.key());
            throw cursor.failure(reason, cursor.path().toString(), start);
        }
        return shape.make(slots);
    }

    private void attributes(Shape<?> shape, Slots slots) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            if (isSchemaHint(i)) {
                continue;
            }
            int position = hasNamespace(i) ? -1 : shape.position(name);
            if (position < 0 || !shape.field(position).attribute()) {
                cursor.path().enter("@" + name);
                throw unknown("attribute", name, shape, true);
            }
            cursor.path().enter("@" + name);
            String value = cursor.checked(xml.getAttributeValue(i));
            slots.put(position, scalar(shape.field(position), value, null));
            cursor.path().leave();
        }
    }

    private boolean hasNamespace(int attribute) {
        String namespace = xml.getAttributeNamespace(attribute);
        return namespace != null && !namespace.isEmpty();
    }

    /** Whether an attribute only says where a schema may be found; it is passed over on any element, as validators do. */
    private boolean isSchemaHint(int attribute) {
        String name = xml.getAttributeLocalName(attribute);
        return SCHEMA_INSTANCE.equals(xml.getAttributeNamespace(attribute))
                && (name.equals("schemaLocation") || name.equals("noNamespaceSchemaLocation"));
    }

    private Object element(Field<?> field) throws XMLStreamException {
        return switch (field.kind()) {
            case PART -> object(field.shape());
            case TEXTS -> texts(field);
            case PARTS -> parts(field, field.shape());
            case VARIANTS -> variants(field.choices());
            case TEXT, INTEGER, FLAG, DATE, CHOICE -> scalarElement(field);
        };
    }

    private Object scalarElement(Field<?> field) throws XMLStreamException {
        requireNoAttributes();
        Position start = field.kind() == FieldKind.TEXT ? null : cursor.position();
        return scalar(field, cursor.text(), start);
    }

    private Object scalar(Field<?> field, String text, @Nullable Position start) {
        if (field.kind() == FieldKind.TEXT) {
            return text;
        }
        Object value = Scalars.read(field, text);
        if (value == null) {
            String reason = "Expected " + Scalars.describe(field) + ", found " + Characters.quote(text);
            throw cursor.failure(reason, cursor.path().toString(), start == null ? cursor.position() : start);
        }
        return value;
    }

    private List<String> texts(Field<?> field) throws XMLStreamException {
        requireNoAttributes();
        List<String> items = new ArrayList<>();
        while (nextItem(field.item(), items)) {
            requireNoAttributes();
            items.add(cursor.text());
            cursor.path().leave();
        }
        return items;
    }

    private <P> List<P> parts(Field<?> field, Shape<P> shape) throws XMLStreamException {
        requireNoAttributes();
        List<P> items = new ArrayList<>();
        while (nextItem(field.item(), items)) {
            items.add(object(shape));
            cursor.path().leave();
        }
        return items;
    }

    private boolean nextItem(String name, List<?> items) throws XMLStreamException {
        if (!cursor.nextChild()) {
            return false;
        }
        if (!xml.getLocalName().equals(name)) {
            cursor.path().enter(xml.getLocalName());
            throw cursor.failure("Unknown element " + Characters.quote(xml.getLocalName()) + ", expected " + name);
        }
        cursor.path().enterItem(name, items.size() + 1);
        requireRoom(items);
        return true;
    }

    private <S> List<S> variants(Variants<S> variants) throws XMLStreamException {
        requireNoAttributes();
        List<S> items = new ArrayList<>();
        Map<String, Integer> ordinals = new HashMap<>();
        while (cursor.nextChild()) {
            String name = xml.getLocalName();
            Shape<? extends S> shape = variants.named(name);
            if (shape == null) {
                cursor.path().enter(name);
                throw cursor.failure(
                        "Unknown element " + Characters.quote(name) + ", expected one of " + variants.names());
            }
            cursor.path().enterItem(name, ordinals.merge(name, 1, Integer::sum));
            requireRoom(items);
            items.add(object(shape));
            cursor.path().leave();
        }
        return items;
    }

    private void requireRoom(List<?> items) {
        int limit = cursor.limits().maxListLength();
        if (items.size() == limit) {
            throw cursor.failure("The list is longer than the limit of " + limit + " items");
        }
    }

    private void requireNoAttributes() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (!isSchemaHint(i)) {
                String name = xml.getAttributeLocalName(i);
                cursor.path().enter("@" + name);
                throw cursor.failure("Unknown attribute " + Characters.quote(name) + ", expected none");
            }
        }
    }

    private MalformedDocumentException unknown(String what, String name, Shape<?> shape, boolean attributes) {
        List<String> known = shape.fields().stream()
                .filter(field -> field.attribute() == attributes)
                .map(Field::key)
                .toList();
        String expected = known.isEmpty() ? "none" : "one of " + String.join(", ", known);
        return cursor.failure("Unknown " + what + " " + Characters.quote(name) + ", expected " + expected);
    }
}
