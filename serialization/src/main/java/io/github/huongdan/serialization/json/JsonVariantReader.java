package io.github.huongdan.serialization.json;

import io.github.huongdan.serialization.format.Characters;
import io.github.huongdan.serialization.format.Field;
import io.github.huongdan.serialization.format.Shape;
import io.github.huongdan.serialization.format.Slots;
import io.github.huongdan.serialization.format.Variants;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads an object whose shape one of its own keys tells. The keys of a JSON object have no order, so the values are held until the
 * end says which shape they belong to. Not thread-safe.
 */
final class JsonVariantReader<S> {

    /** A value that waits for its shape, and where its key stands. */
    private record Waiting(Object value, TokenStreamLocation key) {}

    private final JsonReader reader;
    private final JsonParser parser;
    private final Variants<S> variants;

    JsonVariantReader(JsonReader reader, JsonParser parser, Variants<S> variants) {
        this.reader = reader;
        this.parser = parser;
        this.variants = variants;
    }

    /** Reads an object; the parser stands on its opening brace and is left on the closing one. */
    S read() {
        reader.enterObject();
        Shape<? extends S> shape = null;
        Map<String, Waiting> values = new LinkedHashMap<>();
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            if (key.equals(variants.markerKey())) {
                reader.requireFirst(key, shape != null);
                parser.nextToken();
                shape = shape();
                continue;
            }
            Field<?> field = variants.field(key);
            if (field == null || (shape != null && shape.position(key) < 0)) {
                throw reader.failure(unknown(key, shape));
            }
            reader.requireFirst(key, values.containsKey(key));
            TokenStreamLocation location = parser.currentTokenLocation();
            parser.nextToken();
            values.put(key, new Waiting(reader.value(field), location));
        }
        reader.leaveObject();
        if (shape == null) {
            throw reader.missing(variants.markerKey());
        }
        return make(shape, values);
    }

    private <V> V make(Shape<V> shape, Map<String, Waiting> values) {
        Slots slots = shape.slots();
        for (Map.Entry<String, Waiting> entry : values.entrySet()) {
            int position = shape.position(entry.getKey());
            if (position < 0) {
                String reason = unknown(entry.getKey(), shape);
                throw reader.failure(reason, entry.getKey(), entry.getValue().key());
            }
            slots.put(position, entry.getValue().value());
        }
        return reader.make(shape, slots);
    }

    private Shape<? extends S> shape() {
        String name = reader.text();
        Shape<? extends S> shape = variants.named(name);
        if (shape == null) {
            throw reader.failure("Unknown " + variants.markerKey() + " " + Characters.quote(name) + ", expected one of "
                    + variants.names());
        }
        return shape;
    }

    private String unknown(String key, @Nullable Shape<?> shape) {
        String where = shape == null ? "" : " for the " + variants.markerKey() + " " + shape.name();
        return "Unknown key " + Characters.quote(key) + where
                + (shape == null ? "" : ", expected one of " + shape.keys());
    }
}
