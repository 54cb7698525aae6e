package io.github.huongdan.serialization.json;

import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.format.FormatFields;
import io.github.huongdan.serialization.format.upgrade.Origin;
import io.github.huongdan.serialization.format.upgrade.WrittenPart;
import io.github.huongdan.serialization.format.upgrade.WrittenPart.Kind;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** A JSON document as a tree, for upgraders, and written again in the current format. */
final class JsonTree {

    private static final String FORMAT_KEY = "format";

    private JsonTree() {}

    /** Reads the document of which the parser stands before the first token, without the key of its format. */
    static WrittenPart read(JsonParser parser, JsonPlaces.Positions positions) {
        parser.nextToken();
        WrittenPart document = part("", null, "", parser, positions);
        document.parts().removeAll(document.parts(FORMAT_KEY));
        return document;
    }

    private static WrittenPart part(
            String name, @Nullable Origin owner, String step, JsonParser parser, JsonPlaces.Positions positions) {
        TokenStreamLocation location = parser.currentTokenLocation();
        Origin origin = new Origin(owner, step, () -> positions.of(location));
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            WrittenPart branch = new WrittenPart(name, Kind.BRANCH, "", origin);
            for (String key = parser.nextName(); key != null; key = parser.nextName()) {
                parser.nextToken();
                branch.parts().add(part(key, origin, "/" + JsonPlaces.escape(key), parser, positions));
            }
            return branch;
        }
        if (token == JsonToken.START_ARRAY) {
            WrittenPart list = new WrittenPart(name, Kind.LIST, "", origin);
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.parts().add(part("", origin, "/" + list.parts().size(), parser, positions));
            }
            return list;
        }
        boolean isText = token == JsonToken.VALUE_STRING;
        String text = token == JsonToken.VALUE_NULL ? "null" : parser.getString();
        return new WrittenPart(name, isText ? Kind.TEXT : Kind.LITERAL, text, origin);
    }

    /** Writes a document as JSON of the current format. */
    static String write(WrittenPart document, JsonFactory factory) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            generator.writeStartObject();
            generator.writeStringProperty(FORMAT_KEY, FormatFields.FORMAT);
            members(document, generator);
            generator.writeEndObject();
        }
        return out.toString();
    }

    private static void write(WrittenPart part, JsonGenerator generator) {
        switch (part.kind()) {
            case BRANCH -> {
                generator.writeStartObject();
                members(part, generator);
                generator.writeEndObject();
            }
            case LIST -> {
                generator.writeStartArray();
                part.parts().forEach(item -> write(item, generator));
                generator.writeEndArray();
            }
            case TEXT -> generator.writeString(part.text());
            case LITERAL -> generator.writeRawValue(part.text());
        }
    }

    private static void members(WrittenPart branch, JsonGenerator generator) {
        for (WrittenPart member : branch.parts()) {
            generator.writeName(member.name());
            write(member, generator);
        }
    }

    /** Tells where in the input a place of the written document comes from; what is missing there is missing in its owner. */
    static Place origin(WrittenPart document, Place written) {
        Origin nearest = document.origin();
        WrittenPart at = document;
        String pointer = written.path() == null ? "" : written.path();
        for (String step : pointer.substring(Math.min(1, pointer.length())).split("/", -1)) {
            at = at == null ? null : inside(at, step);
            if (at != null && at.origin() != null) {
                nearest = at.origin();
            }
        }
        return nearest == null ? Place.UNKNOWN : nearest.place();
    }

    private static @Nullable WrittenPart inside(WrittenPart part, String step) {
        if (part.kind() == Kind.LIST) {
            return part.parts().get(Integer.parseInt(step));
        }
        return part.part(step.replace("~1", "/").replace("~0", "~"), 0);
    }
}
