package io.github.huongdan.serialization.json;

import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.UnknownPart;
import io.github.huongdan.serialization.faults.Faults;
import io.github.huongdan.serialization.format.Characters;
import io.github.huongdan.serialization.format.Field;
import io.github.huongdan.serialization.format.Shape;
import io.github.huongdan.serialization.format.Slots;
import io.github.huongdan.serialization.format.Variants;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads an object whose shape one of its own keys tells. The keys of a JSON object have no order, so the values are held until the
 * end says which shape they belong to. Not thread-safe.
 */
final class JsonVariantReader<S> {

    /** A value that waits for its shape, where its key stands, and its text where it may have to be kept unknown. */
    private record Waiting(
            @Nullable Object value,
            TokenStreamLocation key,
            @Nullable String text) {}

    private final JsonReader reader;
    private final JsonParser parser;
    private final Faults faults;
    private final Variants<S> variants;
    private boolean nameIsUnknown;

    JsonVariantReader(JsonReader reader, JsonParser parser, Faults faults, Variants<S> variants) {
        this.reader = reader;
        this.parser = parser;
        this.faults = faults;
        this.variants = variants;
    }

    /** Reads an object; the parser stands on its opening brace and is left on the closing one. */
    @Nullable
    S read() {
        return faults.keepsUnknown() ? readOrKeep() : readKnown();
    }

    /** Keeps an object of a shape that is not known whole, whatever else is said about what is in it. */
    private @Nullable S readOrKeep() {
        TokenStreamLocation start = parser.currentTokenLocation();
        Faults.Mark mark = faults.mark();
        nameIsUnknown = false;
        S value = readKnown();
        if (nameIsUnknown) {
            faults.dropSince(mark);
            JsonPlaces places = reader.places();
            faults.keep(new UnknownPart(places.at(parser, start), places.text(start, parser)));
        }
        return value;
    }

    private @Nullable S readKnown() {
        if (!reader.enterObject()) {
            return null;
        }
        Shape<? extends S> shape = null;
        boolean marked = false;
        Map<String, Waiting> values = new LinkedHashMap<>();
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            if (key.equals(variants.markerKey())) {
                if (reader.isFirst(key, marked)) {
                    parser.nextToken();
                    shape = shape();
                    marked = true;
                }
                continue;
            }
            Field<?> field = variants.field(key);
            if (field == null || !reader.isKnown(field) || (shape != null && shape.position(key) < 0)) {
                reader.unknown(unknown(key, shape));
            } else if (reader.isFirst(key, values.containsKey(key))) {
                values.put(key, waiting(field));
            }
        }
        reader.leaveObject();
        if (shape == null) {
            if (!marked) {
                reader.missing(variants.markerKey());
            }
            return null;
        }
        return make(shape, values);
    }

    private Waiting waiting(Field<?> field) {
        TokenStreamLocation key = parser.currentTokenLocation();
        parser.nextToken();
        TokenStreamLocation start = faults.keepsUnknown() ? parser.currentTokenLocation() : null;
        Object value = reader.value(field);
        return new Waiting(value, key, start == null ? null : reader.places().text(start, parser));
    }

    private <V extends S> @Nullable V make(Shape<V> shape, Map<String, Waiting> values) {
        Slots slots = shape.slots();
        values.forEach((key, waiting) -> {
            int position = shape.position(key);
            if (position >= 0) {
                slots.put(position, waiting.value());
            } else {
                Supplier<Place> place = () -> reader.places().of(parser, key, waiting.key());
                if (waiting.text() == null) {
                    faults.note(unknown(key, shape), place);
                } else {
                    faults.keep(new UnknownPart(place.get(), waiting.text()));
                }
            }
        });
        return reader.make(shape, slots);
    }

    private @Nullable Shape<? extends S> shape() {
        String name = reader.text();
        Shape<? extends S> shape = name == null ? null : variants.named(name);
        if (name != null && shape == null) {
            nameIsUnknown = true;
            reader.fault("Unknown " + variants.markerKey() + " " + Characters.quote(name) + ", expected one of "
                    + variants.names());
        }
        return shape;
    }

    private String unknown(String key, @Nullable Shape<?> shape) {
        String reason = "Unknown key " + Characters.quote(key);
        return shape == null
                ? reason + ", expected one of " + variants.keys()
                : reason + " for the " + variants.markerKey() + " " + shape.name() + ", expected one of "
                        + shape.keys();
    }
}
