package io.github.huongdan.serialization.json;

import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.UnwritableDocumentException;
import io.github.huongdan.serialization.format.Characters;
import io.github.huongdan.serialization.format.Field;
import io.github.huongdan.serialization.format.FieldKind;
import io.github.huongdan.serialization.format.IsoDate;
import io.github.huongdan.serialization.format.Marker;
import io.github.huongdan.serialization.format.Shape;
import io.github.huongdan.serialization.format.Trail;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes a value with its keys sorted, as RFC 8785 orders them; numbers are integers, written plainly. Not thread-safe. */
final class CanonicalWriter {

    private final JsonGenerator generator;
    private final int maxDepth;
    private final Trail trail = new Trail();
    private int depth;

    CanonicalWriter(JsonGenerator generator, int maxDepth) {
        this.generator = generator;
        this.maxDepth = maxDepth;
    }

    <T> void object(Shape<T> shape, Object value) {
        if (++depth > maxDepth) {
            throw failure("The parts are nested deeper than the limit of " + maxDepth);
        }
        T owner = shape.type().cast(value);
        Marker marker = shape.marker();
        generator.writeStartObject();
        for (Field<T> field : shape.sortedFields()) {
            if (marker != null && marker.key().compareTo(field.key()) < 0) {
                write(marker);
                marker = null;
            }
            Object written = field.written(owner);
            if (written != null) {
                generator.writeName(field.key());
                trail.enter(field.key());
                value(field, written);
                trail.leave();
            }
        }
        if (marker != null) {
            write(marker);
        }
        generator.writeEndObject();
        depth--;
    }

    private void write(Marker marker) {
        generator.writeStringProperty(marker.key(), marker.value());
    }

    private void value(Field<?> field, Object value) {
        switch (field.kind()) {
            case INTEGER -> generator.writeNumber((Integer) value);
            case FLAG -> generator.writeBoolean((Boolean) value);
            case PART -> object(field.shape(), value);
            case TEXTS, PARTS, VARIANTS -> list(field, (List<?>) value);
            case TEXT, DATE, CHOICE -> text(field.kind(), value);
        }
    }

    private void list(Field<?> field, List<?> items) {
        generator.writeStartArray();
        for (int i = 0; i < items.size(); i++) {
            trail.enter(i);
            Object item = items.get(i);
            if (field.kind() == FieldKind.TEXTS) {
                text(FieldKind.TEXT, item);
            } else if (field.kind() == FieldKind.PARTS) {
                object(field.shape(), item);
            } else {
                object(field.choices().of(item), item);
            }
            trail.leave();
        }
        generator.writeEndArray();
    }

    private void text(FieldKind kind, Object value) {
        String text = string(kind, value);
        if (text == null) {
            throw failure("The year of the date " + value + " is not between 1 and 9999");
        }
        int lone = Characters.loneSurrogate(text);
        if (lone >= 0) {
            throw failure("The text holds half a surrogate pair, " + Characters.name(text, lone)
                    + ", which no encoding can carry");
        }
        generator.writeString(text);
    }

    private static @Nullable String string(FieldKind kind, Object value) {
        return switch (kind) {
            case DATE -> IsoDate.write((LocalDate) value);
            case CHOICE -> ((Enum<?>) value).name();
            default -> (String) value;
        };
    }

    private UnwritableDocumentException failure(String reason) {
        return new UnwritableDocumentException(reason, Place.at(trail.pointer()));
    }
}
