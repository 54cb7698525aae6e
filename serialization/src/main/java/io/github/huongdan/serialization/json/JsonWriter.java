package io.github.huongdan.serialization.json;

import io.github.huongdan.serialization.FormatVersion;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.UnwritableDocumentException;
import io.github.huongdan.serialization.format.Characters;
import io.github.huongdan.serialization.format.Field;
import io.github.huongdan.serialization.format.Form;
import io.github.huongdan.serialization.format.FormatFields;
import io.github.huongdan.serialization.format.FormatName;
import io.github.huongdan.serialization.format.IsoDate;
import io.github.huongdan.serialization.format.Marker;
import io.github.huongdan.serialization.format.Shape;
import io.github.huongdan.serialization.format.Trail;
import io.github.huongdan.serialization.format.Variants;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes one value by its shape to a generator. Not thread-safe. */
final class JsonWriter {

    private final JsonGenerator generator;
    private final int maxDepth;
    private final FormatVersion version;
    private final boolean canonical;
    private final Trail trail = new Trail();
    private int depth;

    JsonWriter(JsonGenerator generator, int maxDepth, FormatVersion version) {
        this(generator, maxDepth, version, false);
    }

    private JsonWriter(JsonGenerator generator, int maxDepth, FormatVersion version, boolean canonical) {
        this.generator = generator;
        this.maxDepth = maxDepth;
        this.version = version;
        this.canonical = canonical;
    }

    /** Makes a writer that sorts the keys as RFC 8785 does; the numbers are integers, which that writes plainly, too. */
    static JsonWriter canonical(JsonGenerator generator, int maxDepth, FormatVersion version) {
        return new JsonWriter(generator, maxDepth, version, true);
    }

    <T> void object(Shape<T> shape, Object value) {
        if (shape.form() == Form.BARE_TEXT) {
            bareText(shape, value);
            return;
        }
        if (++depth > maxDepth) {
            throw failure("The parts are nested deeper than the limit of " + maxDepth);
        }
        T owner = shape.type().cast(value);
        generator.writeStartObject();
        Marker marker = shape.marker();
        for (Field<T> field : canonical ? shape.sortedFields() : shape.fields()) {
            if (marker != null && (!canonical || marker.key().compareTo(field.key()) < 0)) {
                write(marker);
                marker = null;
            }
            Object written = field.written(owner);
            if (written != null) {
                generator.writeName(field.key());
                trail.enter(field.key());
                requireKnown(field.since(), field.key());
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
        boolean isFormat = marker.value().equals(FormatFields.FORMAT);
        generator.writeStringProperty(marker.key(), isFormat ? FormatName.json(version) : marker.value());
    }

    private <T> void bareText(Shape<T> shape, Object value) {
        text((String) Objects.requireNonNull(
                shape.field(shape.content()).getter().get(shape.type().cast(value))));
    }

    private void requireKnown(FormatVersion since, String part) {
        if (since.compareTo(version) > 0) {
            throw failure("Format " + version + " has no " + part);
        }
    }

    private void value(Field<?> field, Object value) {
        switch (field.kind()) {
            case TEXT -> text((String) value);
            case INTEGER, COUNT -> generator.writeNumber((Integer) value);
            case FLAG -> generator.writeBoolean((Boolean) value);
            case DATE -> date((LocalDate) value);
            case CHOICE -> generator.writeString(((Enum<?>) value).name());
            case PART -> object(field.shape(), value);
            case TEXTS -> list((List<?>) value, item -> text((String) item));
            case PARTS -> parts(field.shape(), (List<?>) value);
            case VARIANTS -> variants(field.choices(), (List<?>) value);
        }
    }

    private void parts(Shape<?> shape, List<?> items) {
        list(items, item -> object(shape, item));
    }

    private void variants(Variants<?> variants, List<?> items) {
        list(items, item -> {
            Shape<?> shape = variants.of(item);
            requireKnown(shape.since(), shape.name());
            object(shape, item);
        });
    }

    private void list(List<?> items, Consumer<Object> writeItem) {
        generator.writeStartArray();
        for (int i = 0; i < items.size(); i++) {
            trail.enter(i);
            writeItem.accept(items.get(i));
            trail.leave();
        }
        generator.writeEndArray();
    }

    private void text(String text) {
        int lone = Characters.loneSurrogate(text);
        if (lone >= 0) {
            throw failure("The text holds half a surrogate pair, " + Characters.name(text, lone)
                    + ", which no encoding can carry");
        }
        generator.writeString(text);
    }

    private void date(LocalDate date) {
        generator.writeString(IsoDate.requireWritten(date, () -> Place.at(trail.pointer())));
    }

    private UnwritableDocumentException failure(String reason) {
        return new UnwritableDocumentException(reason, Place.at(trail.pointer()));
    }
}
