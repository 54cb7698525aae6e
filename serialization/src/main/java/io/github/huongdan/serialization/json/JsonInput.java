package io.github.huongdan.serialization.json;

import io.github.huongdan.serialization.input.Utf8Input;
import io.github.huongdan.serialization.input.Utf8Lines;
import io.github.huongdan.source.Position;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** An input that can be read more than once, and that knows its lines and columns. */
interface JsonInput extends JsonPlaces.Positions {

    JsonParser parser(JsonFactory factory);

    boolean isEmpty();

    /** Refuses a byte order mark where the content begins; the one before it is no part of it. */
    void requireNoMark();

    /** Refuses bytes that are not UTF-8. */
    void requireWellFormed();

    /** Characters, of which the parser counts the lines itself. */
    record Text(String text) implements JsonInput {

        @Override
        public JsonParser parser(JsonFactory factory) {
            return factory.createParser(ObjectReadContext.empty(), text);
        }

        @Override
        public boolean isEmpty() {
            return text.isEmpty();
        }

        @Override
        public void requireNoMark() {
            Utf8Input.withoutMark(text);
        }

        @Override
        public void requireWellFormed() {}

        @Override
        public @Nullable Position of(TokenStreamLocation location) {
            return JsonPlaces.ownPosition(location);
        }

        @Override
        public String between(TokenStreamLocation start, TokenStreamLocation end) {
            return text.substring((int) start.getCharOffset(), (int) end.getCharOffset());
        }
    }

    /** Bytes, of which the parser counts nothing but bytes. Not thread-safe. */
    record Bytes(Utf8Input input, Utf8Lines lines) implements JsonInput {

        Bytes(Utf8Input input) {
            this(input, new Utf8Lines(input));
        }

        @Override
        public JsonParser parser(JsonFactory factory) {
            return factory.createParser(ObjectReadContext.empty(), input.bytes(), input.start(), input.length());
        }

        @Override
        public boolean isEmpty() {
            return input.length() == 0;
        }

        @Override
        public void requireNoMark() {
            input.requireNoMark();
        }

        @Override
        public void requireWellFormed() {
            input.requireWellFormed();
        }

        @Override
        public Position of(TokenStreamLocation location) {
            return lines.position((int) location.getByteOffset());
        }

        @Override
        public String between(TokenStreamLocation start, TokenStreamLocation end) {
            int from = (int) start.getByteOffset();
            int length = (int) end.getByteOffset() - from;
            return new String(input.bytes(), input.start() + from, length, StandardCharsets.UTF_8);
        }
    }
}
