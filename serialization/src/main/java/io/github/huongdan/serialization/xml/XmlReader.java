package io.github.huongdan.serialization.xml;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.format.Characters;
import io.github.huongdan.serialization.format.Field;
import io.github.huongdan.serialization.format.FieldKind;
import io.github.huongdan.serialization.format.Form;
import io.github.huongdan.serialization.format.FormatFields;
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

/**
 * Reads a document by its shapes from a stream of events. What is null was faulty or unknown and has been noted or kept, which strict
 * reading never does. Not thread-safe.
 */
final class XmlReader {

    static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private final XmlCursor cursor;
    private final XMLStreamReader xml;
    private int depth;

    XmlReader(XmlCursor cursor) {
        this.cursor = cursor;
        this.xml = cursor.xml();
    }

    /** Reads an input that holds one document and nothing else. */
    @Nullable
    GuidanceDocument document() throws XMLStreamException {
        checkXmlDeclaration();
        if (!cursor.toRoot() || !isDocument(FormatFields.DOCUMENT.name())) {
            return null;
        }
        GuidanceDocument document = guidance();
        cursor.nextChild();
        return document;
    }

    private @Nullable GuidanceDocument guidance() throws XMLStreamException {
        cursor.path().enter(FormatFields.DOCUMENT.name());
        GuidanceDocument document = object(FormatFields.DOCUMENT);
        cursor.path().leave();
        return document;
    }

    /** Reads an input that holds the start tag of a collection and a document. */
    @Nullable
    GuidanceDocument documentOfCollection() throws XMLStreamException {
        cursor.toRoot();
        String name = FormatFields.DOCUMENT.name();
        if (!cursor.nextChild()) {
            cursor.fault("Expected an element " + name);
            return null;
        }
        if (!xml.getLocalName().equals(name)) {
            cursor.fault("Unknown element " + Characters.quote(xml.getLocalName()) + ", expected " + name);
        }
        GuidanceDocument document = guidance();
        cursor.nextChild();
        return document;
    }

    /** Reads an input that holds a collection without documents, to its end. */
    void emptyCollection() throws XMLStreamException {
        checkXmlDeclaration();
        if (cursor.toRoot()) {
            cursor.isOurs();
        }
        checkRoot(FormatFields.COLLECTION);
        checkNoAttributes();
        cursor.path().enter(FormatFields.COLLECTION);
        if (cursor.nextChild()) {
            cursor.fault("Expected the end of the collection");
        }
        cursor.path().leave();
        cursor.nextChild();
    }

    /** Reads the one part that an element of somebody else's holds, and that element's end. */
    <S> @Nullable S part(Variants<S> variants) throws XMLStreamException {
        if (!cursor.toRoot() || !cursor.isOurs()) {
            cursor.fault("Expected one of the elements " + variants.names());
            return null;
        }
        String name = xml.getLocalName();
        cursor.path().enter(name);
        Shape<? extends S> shape = known(variants, name);
        if (shape == null) {
            cursor.fault("Unknown element " + Characters.quote(name) + ", expected one of " + variants.names());
            return null;
        }
        S part = object(shape);
        cursor.path().leave();
        if (cursor.nextChild()) {
            cursor.fault("The element " + Characters.quote(xml.getLocalName()) + " may not follow " + name);
        }
        return part;
    }

    /** Looks at namespace and name of the root; one of them alone may be faulty. */
    private boolean isDocument(String expected) {
        boolean named = xml.getLocalName().equals(expected);
        if (!cursor.isOurs()) {
            cursor.adoptNamespace();
            return named;
        }
        checkRoot(expected);
        return true;
    }

    private void checkRoot(String expected) {
        if (!xml.getLocalName().equals(expected)) {
            cursor.fault("The root element is " + Characters.quote(xml.getLocalName()) + ", expected " + expected);
        }
    }

    private void checkXmlDeclaration() {
        String version = xml.getVersion();
        if (version != null && !version.equals("1.0")) {
            cursor.fault("The document is XML " + Characters.quote(version) + ", expected 1.0");
        }
        String encoding = xml.getCharacterEncodingScheme();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            cursor.fault("The document declares the encoding " + Characters.quote(encoding) + ", expected UTF-8");
        }
    }

    /** Reads an element with children; the cursor stands on its start tag and is left on its end tag. */
    private <T> @Nullable T object(Shape<T> shape) throws XMLStreamException {
        if (shape.form() == Form.BARE_TEXT) {
            return bareText(shape);
        }
        Position start = cursor.start();
        if (++depth > cursor.limits().maxDepth()) {
            throw cursor.limit("The parts are nested deeper than the limit of "
                    + cursor.limits().maxDepth());
        }
        Slots slots = shape.slots();
        attributes(shape, slots);
        if (shape.form() == Form.PARTS) {
            children(shape, slots);
        } else {
            content(shape, slots);
        }
        depth--;
        Field<T> missing = shape.missing(slots);
        if (missing != null) {
            cursor.fault("Missing element " + Characters.quote(missing.key()), start);
            return null;
        }
        return slots.spoilt() && !shape.mend(slots) ? null : shape.make(slots);
    }

    private <T> @Nullable T bareText(Shape<T> shape) throws XMLStreamException {
        Slots slots = shape.slots();
        checkNoAttributes();
        content(shape, slots);
        return slots.spoilt() ? null : shape.make(slots);
    }

    /** Reads what stands in an element itself, its only text or the items of its only list. */
    private void content(Shape<?> shape, Slots slots) throws XMLStreamException {
        Field<?> field = shape.field(shape.content());
        slots.put(shape.content(), shape.form() == Form.ITEMS ? items(field, field.shape()) : cursor.text());
    }

    private void children(Shape<?> shape, Slots slots) throws XMLStreamException {
        int last = -1;
        while (cursor.nextChild()) {
            String name = xml.getLocalName();
            cursor.path().enter(name);
            int position = shape.position(name);
            boolean known = position >= 0
                    && !shape.field(position).attribute()
                    && cursor.knows(shape.field(position).since());
            if (!known) {
                unknownElement(unknown("element", name, shape, false));
            } else if (slots.holds(position)) {
                cursor.fault("Duplicate element " + Characters.quote(name) + ", expected once");
                cursor.leaveOut();
            } else {
                if (position < last) {
                    cursor.fault("The element " + Characters.quote(name) + " must stand before "
                            + shape.field(last).key());
                }
                last = Math.max(last, position);
                slots.put(position, element(shape.field(position)));
            }
            cursor.path().leave();
        }
    }

    private void unknownElement(String reason) throws XMLStreamException {
        if (!cursor.keepsUnknown()) {
            cursor.fault(reason);
        }
        cursor.skipOrKeep();
    }

    private void attributes(Shape<?> shape, Slots slots) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            if (isSchemaHint(i)) {
                continue;
            }
            int position = hasNamespace(i) ? -1 : shape.position(name);
            cursor.path().enterAttribute(name);
            if (position < 0 || !shape.field(position).attribute()) {
                unknownAttribute(unknown("attribute", name, shape, true), i);
            } else {
                String value = cursor.checked(xml.getAttributeValue(i));
                slots.put(position, value == null ? null : scalar(shape.field(position), value, null));
            }
            cursor.path().leave();
        }
    }

    private void unknownAttribute(String reason, int attribute) {
        if (cursor.keepsUnknown()) {
            cursor.keep(xml.getAttributeValue(attribute), cursor.position());
        } else {
            cursor.fault(reason);
            cursor.leaveOut(xml.getAttributeValue(attribute));
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

    private @Nullable Object element(Field<?> field) throws XMLStreamException {
        return switch (field.kind()) {
            case PART -> object(field.shape());
            case TEXTS -> texts(field);
            case PARTS -> parts(field, field.shape());
            case VARIANTS -> variants(field.choices());
            case TEXT, INTEGER, COUNT, FLAG, DATE, CHOICE -> scalarElement(field);
        };
    }

    private @Nullable Object scalarElement(Field<?> field) throws XMLStreamException {
        checkNoAttributes();
        Position start = field.kind() == FieldKind.TEXT ? null : cursor.start();
        String text = cursor.text();
        return text == null ? null : scalar(field, text, start);
    }

    private @Nullable Object scalar(Field<?> field, String text, @Nullable Position start) {
        if (field.kind() == FieldKind.TEXT) {
            return text;
        }
        Object value = Scalars.read(field, text);
        if (value == null) {
            Position position = start == null ? cursor.position() : start;
            if (field.kind() == FieldKind.CHOICE && cursor.keepsUnknown()) {
                cursor.keep(text, position);
            } else {
                cursor.fault("Expected " + Scalars.describe(field) + ", found " + Characters.quote(text), position);
                cursor.leaveOut(text);
            }
        }
        return value;
    }

    private List<String> texts(Field<?> field) throws XMLStreamException {
        checkNoAttributes();
        List<String> items = new ArrayList<>();
        for (int ordinal = 1; nextItem(field.item(), ordinal); ordinal++) {
            checkNoAttributes();
            add(items, cursor.text());
            cursor.path().leave();
        }
        return items;
    }

    private <P> List<P> parts(Field<?> field, Shape<P> shape) throws XMLStreamException {
        checkNoAttributes();
        return items(field, shape);
    }

    private <P> List<P> items(Field<?> field, Shape<P> shape) throws XMLStreamException {
        List<P> items = new ArrayList<>();
        for (int ordinal = 1; nextItem(field.item(), ordinal); ordinal++) {
            add(items, object(shape));
            cursor.path().leave();
        }
        return items;
    }

    private static <I> void add(List<I> items, @Nullable I item) {
        if (item != null) {
            items.add(item);
        }
    }

    private boolean nextItem(String name, int ordinal) throws XMLStreamException {
        while (cursor.nextChild()) {
            if (xml.getLocalName().equals(name)) {
                cursor.path().enterItem(name, ordinal);
                requireRoom(ordinal);
                return true;
            }
            cursor.path().enter(xml.getLocalName());
            unknownElement("Unknown element " + Characters.quote(xml.getLocalName()) + ", expected " + name);
            cursor.path().leave();
        }
        return false;
    }

    private <S> List<S> variants(Variants<S> variants) throws XMLStreamException {
        checkNoAttributes();
        List<S> items = new ArrayList<>();
        Map<String, Integer> ordinals = new HashMap<>();
        for (int count = 1; cursor.nextChild(); count++) {
            String name = xml.getLocalName();
            Shape<? extends S> shape = known(variants, name);
            if (shape == null) {
                cursor.path().enter(name);
                unknownElement("Unknown element " + Characters.quote(name) + ", expected one of " + variants.names());
            } else {
                cursor.path().enterItem(name, ordinals.merge(name, 1, Integer::sum));
                requireRoom(count);
                add(items, object(shape));
            }
            cursor.path().leave();
        }
        return items;
    }

    private <S> @Nullable Shape<? extends S> known(Variants<S> variants, String name) {
        Shape<? extends S> shape = variants.named(name);
        return shape != null && cursor.knows(shape.since()) ? shape : null;
    }

    private void requireRoom(int items) {
        int limit = cursor.limits().maxListLength();
        if (items > limit) {
            throw cursor.limit("The list is longer than the limit of " + limit + " items");
        }
    }

    private void checkNoAttributes() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (!isSchemaHint(i)) {
                String name = xml.getAttributeLocalName(i);
                cursor.path().enterAttribute(name);
                unknownAttribute("Unknown attribute " + Characters.quote(name) + ", expected none", i);
                cursor.path().leave();
            }
        }
    }

    private static String unknown(String what, String name, Shape<?> shape, boolean attributes) {
        String known = shape.names(attributes);
        String expected = known.isEmpty() ? "none" : "one of " + known;
        return "Unknown " + what + " " + Characters.quote(name) + ", expected " + expected;
    }
}
