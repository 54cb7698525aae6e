package io.github.huongdan.serialization.json;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.format.Characters;
import io.github.huongdan.serialization.format.Field;
import io.github.huongdan.serialization.format.Format10;
import io.github.huongdan.serialization.format.IsoDate;
import io.github.huongdan.serialization.format.Marker;
import io.github.huongdan.serialization.format.Shape;
import io.github.huongdan.serialization.format.Slots;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Reads one value by its shape from a stream of tokens. Not thread-safe. */
final class JsonReader {

    private final JsonParser parser;
    private final ReadLimits limits;
    private final JsonPlaces places;
    private int depth;

    JsonReader(JsonParser parser, ReadLimits limits, JsonPlaces places) {
        this.parser = parser;
        this.limits = limits;
        this.places = places;
    }

    /** Reads an input that holds one document and nothing else. */
    GuidanceDocument document() {
        if (parser.nextToken() == null) {
            throw failure("The input is empty, expected a JSON object");
        }
        GuidanceDocument document = object(Format10.DOCUMENT);
        if (parser.nextToken() != null) {
            throw failure("Nothing may follow the document");
        }
        return document;
    }

    /** Reads an object; the parser stands on its opening brace and is left on the closing one. */
    <T> T object(Shape<T> shape) {
        enterObject();
        Slots slots = shape.slots();
        Marker marker = shape.marker();
        boolean marked = false;
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            int position = shape.position(key);
            if (position >= 0) {
                requireFirst(key, slots.holds(position));
                parser.nextToken();
                slots.put(position, value(shape.field(position)));
            } else if (marker != null && key.equals(marker.key())) {
                requireFirst(key, marked);
                parser.nextToken();
                check(marker);
                marked = true;
            } else {
                throw failure("Unknown key " + Characters.quote(key) + ", expected one of " + shape.keys());
            }
        }
        depth--;
        if (marker != null && !marked) {
            throw missing(marker.key());
        }
        return make(shape, slots);
    }

    void enterObject() {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw unexpected("an object");
        }
        if (++depth > limits.maxDepth()) {
            throw failure("The parts are nested deeper than the limit of " + limits.maxDepth());
        }
    }

    void leaveObject() {
        depth--;
    }

    <T> T make(Shape<T> shape, Slots slots) {
        Field<T> missing = shape.missing(slots);
        if (missing != null) {
            throw missing(missing.key());
        }
        return shape.make(slots);
    }

    void requireFirst(String key, boolean seen) {
        if (seen) {
            throw failure("Duplicate key " + Characters.quote(key));
        }
    }

    /** Reads a value that is not null; the parser stands on its first token and is left on its last. */
    Object value(Field<?> field) {
        return switch (field.kind()) {
            case TEXT -> text();
            case INTEGER -> integer();
            case FLAG -> flag();
            case DATE -> date();
            case CHOICE -> choice(field);
            case PART -> object(field.shape());
            case TEXTS -> texts();
            case PARTS -> parts(field.shape());
            case VARIANTS -> variants(new JsonVariantReader<>(this, parser, field.choices()));
        };
    }

    private List<String> texts() {
        enterArray();
        List<String> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            checkRoom(items);
            items.add(text());
        }
        return items;
    }

    private <P> List<P> parts(Shape<P> shape) {
        enterArray();
        List<P> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            checkRoom(items);
            items.add(object(shape));
        }
        return items;
    }

    private <S> List<S> variants(JsonVariantReader<S> reader) {
        enterArray();
        List<S> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            checkRoom(items);
            items.add(reader.read());
        }
        return items;
    }

    private void enterArray() {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw unexpected("an array");
        }
    }

    private void checkRoom(List<?> items) {
        if (items.size() == limits.maxListLength()) {
            throw failure("The list is longer than the limit of " + limits.maxListLength() + " items");
        }
    }

    String text() {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw unexpected("a string");
        }
        String text = parser.getString();
        int lone = Characters.loneSurrogate(text);
        if (lone >= 0) {
            throw failure("The string holds half a surrogate pair, " + Characters.name(text, lone));
        }
        return text;
    }

    /** Takes 81.0 and 81e0 for 81, as JSON Schema does. */
    private Integer integer() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            return WholeNumber.of(parser).orElseThrow(() -> unexpected("an integer of 32 bits"));
        }
        if (token != JsonToken.VALUE_NUMBER_INT) {
            throw unexpected("an integer");
        }
        if (parser.getNumberType() != NumberType.INT) {
            throw failure("The number does not fit into 32 bits");
        }
        return parser.getIntValue();
    }

    private Boolean flag() {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw unexpected("true or false");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    private LocalDate date() {
        String text = text();
        LocalDate date = IsoDate.parse(text);
        if (date == null) {
            throw failure("Not a date of the form yyyy-MM-dd: " + Characters.quote(text));
        }
        return date;
    }

    private Enum<?> choice(Field<?> field) {
        String text = text();
        Enum<?> constant = field.constant(text);
        if (constant == null) {
            throw failure("Unknown value " + Characters.quote(text) + ", expected one of " + field.constants());
        }
        return constant;
    }

    private void check(Marker marker) {
        String value = text();
        if (!value.equals(marker.value())) {
            String what =
                    marker.value().equals(Format10.FORMAT) ? "Unknown format " : "Unexpected " + marker.key() + " ";
            throw failure(what + Characters.quote(value) + ", expected " + marker.value());
        }
    }

    MalformedDocumentException missing(String key) {
        return failure("Missing key " + Characters.quote(key));
    }

    private MalformedDocumentException unexpected(String expected) {
        return failure("Expected " + expected + ", found " + JsonPlaces.describe(parser.currentToken()));
    }

    MalformedDocumentException failure(String reason) {
        return new MalformedDocumentException(reason, places.current(parser));
    }

    MalformedDocumentException failure(String reason, String key, TokenStreamLocation location) {
        return new MalformedDocumentException(reason, places.of(parser, key, location));
    }
}
