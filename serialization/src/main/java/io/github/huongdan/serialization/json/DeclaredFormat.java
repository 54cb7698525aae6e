package io.github.huongdan.serialization.json;

import io.github.huongdan.serialization.FormatVersion;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.format.FormatName;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The format that a document names, wherever in it the key stands.
 *
 * @param name the key's value; null where the document ends well without the key
 * @param place the value's place, or the document's
 */
record DeclaredFormat(@Nullable String name, Place place) {

    private static final String KEY = "format";

    /** Looks through the keys of a document that has not been read yet; returns null where that finds out nothing. */
    static @Nullable DeclaredFormat find(JsonParser parser, JsonPlaces places) {
        try {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            for (String key = parser.nextName(); key != null; key = parser.nextName()) {
                JsonToken value = parser.nextToken();
                if (key.equals(KEY)) {
                    return value == JsonToken.VALUE_STRING
                            ? new DeclaredFormat(parser.getString(), places.current(parser))
                            : null;
                }
                parser.skipChildren();
            }
            return new DeclaredFormat(null, places.current(parser));
        } catch (JacksonException e) {
            return null;
        }
    }

    @Nullable
    FormatVersion version() {
        return name == null ? null : FormatName.inJson(name);
    }
}
