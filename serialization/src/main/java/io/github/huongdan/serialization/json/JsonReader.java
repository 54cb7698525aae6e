package io.github.huongdan.serialization.json;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.FormatVersion;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.UnknownPart;
import io.github.huongdan.serialization.faults.Faults;
import io.github.huongdan.serialization.format.Characters;
import io.github.huongdan.serialization.format.Field;
import io.github.huongdan.serialization.format.Form;
import io.github.huongdan.serialization.format.FormatFields;
import io.github.huongdan.serialization.format.IsoDate;
import io.github.huongdan.serialization.format.Marker;
import io.github.huongdan.serialization.format.Shape;
import io.github.huongdan.serialization.format.Slots;
import io.github.huongdan.serialization.format.Variants;
import io.github.huongdan.serialization.format.Versions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads one value by its shape from a stream of tokens. What is null was faulty or unknown and has been noted or kept, which strict reading never
 * does. Not thread-safe.
 */
final class JsonReader {

    private final JsonParser parser;
    private final ReadLimits limits;
    private final JsonPlaces places;
    private final Faults faults;
    private final VersionedKeys version;
    private int depth;

    /** Makes a strict reader. */
    JsonReader(JsonParser parser, ReadLimits limits, JsonPlaces places) {
        this(parser, limits, places, Faults.STRICT, null);
    }

    /** Makes a reader of a document whose version is known, which may be a newer one; null where the reader is to find out. */
    JsonReader(
            JsonParser parser, ReadLimits limits, JsonPlaces places, Faults faults, @Nullable FormatVersion version) {
        this.parser = parser;
        this.limits = limits;
        this.places = places;
        this.faults = faults;
        this.version = new VersionedKeys(version, faults);
    }

    /** Reads an input that holds one document and nothing else. */
    @Nullable
    GuidanceDocument document() {
        if (parser.nextToken() == null) {
            fault("The input is empty, expected a JSON object");
            return null;
        }
        GuidanceDocument document = object(FormatFields.DOCUMENT);
        if (parser.nextToken() != null) {
            fault("Nothing may follow the document");
        }
        return document;
    }

    /** Reads an object; the parser stands on its opening brace and is left on the closing one. */
    <T> @Nullable T object(Shape<T> shape) {
        if (shape.form() == Form.BARE_TEXT) {
            return bareText(shape);
        }
        if (!enterObject()) {
            return null;
        }
        Slots slots = shape.slots();
        Marker marker = shape.marker();
        boolean marked = false;
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            int position = shape.position(key);
            if (position >= 0 && isKnown(shape.field(position))) {
                if (isFirst(key, slots.holds(position))) {
                    parser.nextToken();
                    slots.put(position, value(shape.field(position)));
                }
            } else if (marker != null && key.equals(marker.key())) {
                if (isFirst(key, marked)) {
                    parser.nextToken();
                    check(marker);
                    marked = true;
                }
            } else {
                unknown(unknownKey(key, shape));
            }
        }
        depth--;
        if (marker != null && !marked) {
            missing(marker.key());
        }
        return make(shape, slots);
    }

    /** Tells whether the document's version has a key. */
    boolean isKnown(Field<?> field) {
        return field.since().equals(Versions.V1_0)
                || version.has(field.since(), field.key(), () -> places.current(parser));
    }

    private boolean isKnown(Shape<?> shape) {
        return version.has(shape.since(), shape.name(), () -> places.current(parser));
    }

    private static String unknownKey(String key, Shape<?> shape) {
        return "Unknown key " + Characters.quote(key) + ", expected one of " + shape.keys();
    }

    private <T> @Nullable T bareText(Shape<T> shape) {
        Slots slots = shape.slots();
        slots.put(shape.content(), text());
        return make(shape, slots);
    }

    boolean enterObject() {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            unexpected("an object");
            return false;
        }
        if (++depth > limits.maxDepth()) {
            throw limit("The parts are nested deeper than the limit of " + limits.maxDepth());
        }
        return true;
    }

    void leaveObject() {
        depth--;
    }

    <T> @Nullable T make(Shape<T> shape, Slots slots) {
        Field<T> missing = shape.missing(slots);
        if (missing != null) {
            missing(missing.key());
            return null;
        }
        return slots.spoilt() && !shape.mend(slots) ? null : shape.make(slots);
    }

    /** Tells whether a key is there for the first time; passes over it where it is not. */
    boolean isFirst(String key, boolean seen) {
        if (seen) {
            fault("Duplicate key " + Characters.quote(key) + ", expected once");
            leaveOutNext();
        }
        return !seen;
    }

    /** Reads a value that is not null; the parser stands on its first token and is left on its last. */
    @Nullable
    Object value(Field<?> field) {
        return switch (field.kind()) {
            case TEXT -> text();
            case INTEGER -> integer();
            case COUNT -> count(field);
            case FLAG -> flag();
            case DATE -> date();
            case CHOICE -> choice(field);
            case PART -> object(field.shape());
            case TEXTS -> texts();
            case PARTS -> parts(field.shape());
            case VARIANTS ->
                field.choices().markerKey().isEmpty()
                        ? unmarked(field.choices())
                        : variants(new JsonVariantReader<>(this, parser, faults, field.choices()));
        };
    }

    private @Nullable List<String> texts() {
        if (!enterArray()) {
            return null;
        }
        List<String> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            checkRoom(items);
            add(items, text());
        }
        return items;
    }

    private <P> @Nullable List<P> parts(Shape<P> shape) {
        if (!enterArray()) {
            return null;
        }
        List<P> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            checkRoom(items);
            add(items, object(shape));
        }
        return items;
    }

    private <S> @Nullable List<S> variants(JsonVariantReader<S> reader) {
        if (!enterArray()) {
            return null;
        }
        List<S> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            checkRoom(items);
            add(items, reader.read());
        }
        return items;
    }

    /** Reads items that are told apart as strings and objects. */
    private <S> @Nullable List<S> unmarked(Variants<S> variants) {
        if (!enterArray()) {
            return null;
        }
        List<S> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            checkRoom(items);
            add(items, unmarkedItem(variants));
        }
        return items;
    }

    /** Reads a string or an object. */
    <S> @Nullable S unmarkedItem(Variants<S> variants) {
        Shape<? extends S> object = variants.unmarked(false);
        Shape<? extends S> string = variants.unmarked(true);
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING && string != null) {
            return object(string);
        }
        boolean mayBeObject = token != JsonToken.START_OBJECT || (object != null && isKnown(object));
        if (token == JsonToken.START_OBJECT && object != null && mayBeObject) {
            return object(object);
        }
        unexpected(mayBeObject ? "a string or an object" : "a string");
        return null;
    }

    private static <I> void add(List<I> items, @Nullable I item) {
        if (item != null) {
            items.add(item);
        }
    }

    private boolean enterArray() {
        boolean entered = parser.currentToken() == JsonToken.START_ARRAY;
        if (!entered) {
            unexpected("an array");
        }
        return entered;
    }

    private void checkRoom(List<?> items) {
        if (items.size() == limits.maxListLength()) {
            throw limit("The list is longer than the limit of " + limits.maxListLength() + " items");
        }
    }

    @Nullable
    String text() {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            unexpected("a string");
            return null;
        }
        String text = parser.getString();
        int lone = Characters.loneSurrogate(text);
        if (lone >= 0) {
            fault("The string holds half a surrogate pair, " + Characters.name(text, lone));
            return null;
        }
        return text;
    }

    /** Takes 81.0 and 81e0 for 81, as JSON Schema does. */
    private @Nullable Integer integer() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            Integer whole = WholeNumber.of(parser).orElse(null);
            if (whole == null) {
                unexpected("an integer of 32 bits");
            }
            return whole;
        }
        if (token != JsonToken.VALUE_NUMBER_INT) {
            unexpected("an integer");
            return null;
        }
        if (parser.getNumberType() != NumberType.INT) {
            fault("The number does not fit into 32 bits");
            return null;
        }
        return parser.getIntValue();
    }

    private @Nullable Integer count(Field<?> field) {
        Integer value = integer();
        int least = (Integer) Objects.requireNonNull(field.absent());
        if (value != null && value < least) {
            fault("The number is less than " + least);
            return null;
        }
        return value;
    }

    private @Nullable Boolean flag() {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            unexpected("true or false");
            return null;
        }
        return token == JsonToken.VALUE_TRUE;
    }

    private @Nullable LocalDate date() {
        String text = text();
        LocalDate date = text == null ? null : IsoDate.parse(text);
        if (text != null && date == null) {
            fault("Not a date of the form yyyy-MM-dd: " + Characters.quote(text));
        }
        return date;
    }

    private @Nullable Enum<?> choice(Field<?> field) {
        String text = text();
        Enum<?> constant = text == null ? null : field.constant(text);
        if (text != null && constant == null) {
            unknownName("Unknown value " + Characters.quote(text) + ", expected one of " + field.constants());
        }
        return constant;
    }

    private void check(Marker marker) {
        String value = text();
        if (value == null) {
            return;
        }
        if (marker.value().equals(FormatFields.FORMAT)) {
            version.name(value, () -> places.current(parser));
        } else if (!value.equals(marker.value())) {
            fault("Unexpected " + marker.key() + " " + Characters.quote(value) + ", expected " + marker.value());
        }
    }

    /** Takes in that a string names nothing that this version knows. */
    private void unknownName(String reason) {
        if (faults.keepsUnknown()) {
            faults.keep(new UnknownPart(places.current(parser), places.text(parser.currentTokenLocation(), parser)));
        } else {
            fault(reason);
        }
    }

    /** Takes in that a key is not known; passes over its value. */
    void unknown(String reason) {
        if (!faults.keepsUnknown()) {
            fault(reason);
            leaveOutNext();
            return;
        }
        Place place = places.current(parser);
        parser.nextToken();
        TokenStreamLocation start = parser.currentTokenLocation();
        parser.skipChildren();
        faults.keep(new UnknownPart(place, places.text(start, parser)));
    }

    private void leaveOutNext() {
        parser.nextToken();
        leaveOut();
    }

    /** Passes over the value on whose first token the parser stands, and keeps it with the latest fault. */
    private void leaveOut() {
        int problem = faults.latest();
        TokenStreamLocation start = parser.currentTokenLocation();
        parser.skipChildren();
        faults.leftOut(problem, () -> places.text(start, parser));
    }

    void missing(String key) {
        fault("Missing key " + Characters.quote(key));
    }

    private void unexpected(String expected) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            // A string that does not end well is the earlier fault.
            parser.finishToken();
        }
        fault("Expected " + expected + ", found " + JsonPlaces.describe(parser.currentToken()));
        leaveOut();
    }

    void fault(String reason) {
        faults.note(reason, () -> places.current(parser));
    }

    private MalformedDocumentException limit(String reason) {
        return new MalformedDocumentException(reason, places.current(parser));
    }

    JsonPlaces places() {
        return places;
    }
}
