package io.github.huongdan.serialization.xml;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.FormatVersion;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.UnwritableDocumentException;
import io.github.huongdan.serialization.format.Characters;
import io.github.huongdan.serialization.format.Field;
import io.github.huongdan.serialization.format.FieldKind;
import io.github.huongdan.serialization.format.Form;
import io.github.huongdan.serialization.format.FormatFields;
import io.github.huongdan.serialization.format.FormatName;
import io.github.huongdan.serialization.format.IsoDate;
import io.github.huongdan.serialization.format.Shape;
import io.github.huongdan.serialization.format.Trail;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes a document by its shapes. Not thread-safe. */
final class XmlWriter {

    private final XmlOutline outline;
    private final int maxDepth;
    private final FormatVersion version;
    private final Trail trail = new Trail();
    private int depth;

    XmlWriter(XmlOutline outline, int maxDepth, FormatVersion version) {
        this.outline = outline;
        this.maxDepth = maxDepth;
        this.version = version;
    }

    void document(GuidanceDocument document) throws XMLStreamException {
        outline.startDocument(FormatFields.DOCUMENT.name(), FormatName.xml(version));
        content(FormatFields.DOCUMENT, document);
        outline.end();
        outline.endDocument();
    }

    /** Writes a part by its own name, without a declaration of XML. */
    void part(Shape<?> shape, Object value) throws XMLStreamException {
        outline.startOutermost(shape.name(), FormatName.xml(version));
        content(shape, value);
        outline.end();
    }

    private void object(String name, Shape<?> shape, Object value) throws XMLStreamException {
        requireKnown(shape.since(), shape.name());
        outline.start(name);
        content(shape, value);
        outline.end();
    }

    private void requireKnown(FormatVersion since, String part) {
        if (since.compareTo(version) > 0) {
            throw failure("Format " + version + " has no " + part);
        }
    }

    private <T> void content(Shape<T> shape, Object value) throws XMLStreamException {
        boolean bare = shape.form() == Form.BARE_TEXT;
        if (!bare && ++depth > maxDepth) {
            throw failure("The parts are nested deeper than the limit of " + maxDepth);
        }
        T owner = shape.type().cast(value);
        fields(shape, owner, true);
        if (shape.form() == Form.PARTS) {
            fields(shape, owner, false);
        } else {
            bareContent(shape, owner);
        }
        depth -= bare ? 0 : 1;
    }

    /** Writes the only component that is no attribute without an element of its own. */
    private <T> void bareContent(Shape<T> shape, T owner) throws XMLStreamException {
        Field<T> field = shape.field(shape.content());
        Object written = field.written(owner);
        if (written == null) {
            return;
        }
        if (shape.form() == Form.BARE_TEXT) {
            outline.content(text((String) written));
            return;
        }
        trail.enter(field.key());
        if (shape.form() == Form.TEXT) {
            outline.content(text((String) written));
        } else {
            items(field, (List<?>) written);
        }
        trail.leave();
    }

    private <T> void fields(Shape<T> shape, T owner, boolean attributes) throws XMLStreamException {
        for (Field<T> field : shape.fields()) {
            Object written = field.attribute() == attributes ? field.written(owner) : null;
            if (written != null) {
                trail.enter(field.key());
                requireKnown(field.since(), field.key());
                if (attributes) {
                    outline.attribute(field.key(), scalar(field.kind(), written));
                } else {
                    element(field, written);
                }
                trail.leave();
            }
        }
    }

    private void element(Field<?> field, Object value) throws XMLStreamException {
        switch (field.kind()) {
            case PART -> object(field.key(), field.shape(), value);
            case TEXTS, PARTS, VARIANTS -> list(field, (List<?>) value);
            case TEXT, INTEGER, COUNT, FLAG, DATE, CHOICE -> outline.text(field.key(), scalar(field.kind(), value));
        }
    }

    private void list(Field<?> field, List<?> items) throws XMLStreamException {
        outline.start(field.key());
        items(field, items);
        outline.end();
    }

    private void items(Field<?> field, List<?> items) throws XMLStreamException {
        for (int i = 0; i < items.size(); i++) {
            trail.enter(i);
            item(field, items.get(i));
            trail.leave();
        }
    }

    private void item(Field<?> field, Object item) throws XMLStreamException {
        if (field.kind() == FieldKind.TEXTS) {
            outline.text(field.item(), text((String) item));
        } else if (field.kind() == FieldKind.PARTS) {
            object(field.item(), field.shape(), item);
        } else {
            Shape<?> shape = field.choices().of(item);
            object(shape.name(), shape, item);
        }
    }

    private String scalar(FieldKind kind, Object value) {
        return switch (kind) {
            case TEXT -> text((String) value);
            case DATE -> date((LocalDate) value);
            case CHOICE -> ((Enum<?>) value).name();
            default -> value.toString();
        };
    }

    private String text(String text) {
        return Characters.requireInXml(text, this::here);
    }

    private String date(LocalDate date) {
        return IsoDate.requireWritten(date, this::here);
    }

    private UnwritableDocumentException failure(String reason) {
        return new UnwritableDocumentException(reason, here());
    }

    private Place here() {
        return Place.at(trail.pointer());
    }
}
