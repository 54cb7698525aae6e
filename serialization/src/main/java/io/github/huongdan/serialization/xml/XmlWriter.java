package io.github.huongdan.serialization.xml;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.UnwritableDocumentException;
import io.github.huongdan.serialization.format.Characters;
import io.github.huongdan.serialization.format.Field;
import io.github.huongdan.serialization.format.FieldKind;
import io.github.huongdan.serialization.format.Format10;
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
    private final Trail trail = new Trail();
    private int depth;

    XmlWriter(XmlOutline outline, int maxDepth) {
        this.outline = outline;
        this.maxDepth = maxDepth;
    }

    void document(GuidanceDocument document) throws XMLStreamException {
        outline.startDocument(Format10.DOCUMENT.name(), Format10.NAMESPACE);
        content(Format10.DOCUMENT, document);
        outline.end();
        outline.endDocument();
    }

    /** Writes a part by its own name, without a declaration of XML. */
    void part(Shape<?> shape, Object value) throws XMLStreamException {
        outline.startOutermost(shape.name(), Format10.NAMESPACE);
        content(shape, value);
        outline.end();
    }

    private void object(String name, Shape<?> shape, Object value) throws XMLStreamException {
        outline.start(name);
        content(shape, value);
        outline.end();
    }

    private <T> void content(Shape<T> shape, Object value) throws XMLStreamException {
        if (++depth > maxDepth) {
            throw failure("The parts are nested deeper than the limit of " + maxDepth);
        }
        T owner = shape.type().cast(value);
        fields(shape, owner, true);
        fields(shape, owner, false);
        depth--;
    }

    private <T> void fields(Shape<T> shape, T owner, boolean attributes) throws XMLStreamException {
        for (Field<T> field : shape.fields()) {
            Object written = field.attribute() == attributes ? field.written(owner) : null;
            if (written != null) {
                trail.enter(field.key());
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
            case TEXT, INTEGER, FLAG, DATE, CHOICE -> outline.text(field.key(), scalar(field.kind(), value));
        }
    }

    private void list(Field<?> field, List<?> items) throws XMLStreamException {
        outline.start(field.key());
        for (int i = 0; i < items.size(); i++) {
            trail.enter(i);
            item(field, items.get(i));
            trail.leave();
        }
        outline.end();
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
        int outside = Characters.outsideXml(text);
        if (outside >= 0) {
            throw failure("The text holds " + Characters.name(text, outside) + ", which XML cannot carry");
        }
        return text;
    }

    private String date(LocalDate date) {
        String text = IsoDate.write(date);
        if (text == null) {
            throw failure("The year of the date " + date + " is not between 1 and 9999");
        }
        return text;
    }

    private UnwritableDocumentException failure(String reason) {
        return new UnwritableDocumentException(reason, Place.at(trail.pointer()));
    }
}
