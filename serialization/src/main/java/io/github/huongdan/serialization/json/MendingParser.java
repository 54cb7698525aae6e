package io.github.huongdan.serialization.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.util.JsonParserDelegate;

/**
 * Ends at an error of syntax as if the input ended well there: a key without its value has null, and what is open is closed. What is
 * beyond a limit is thrown as ever. Not thread-safe.
 */
final class MendingParser extends JsonParserDelegate {

    private final Consumer<JacksonException> onError;
    private final Deque<JsonToken> open = new ArrayDeque<>();
    private @Nullable JsonToken current;
    private boolean broken;

    MendingParser(JsonParser parser, Consumer<JacksonException> onError) {
        super(parser);
        this.onError = onError;
    }

    @Override
    public @Nullable JsonToken currentToken() {
        return current;
    }

    @Override
    public @Nullable JsonToken nextToken() {
        current = broken ? closing() : advance();
        return current;
    }

    /** Takes a whole string at a time, so that no error is left for later. */
    private @Nullable JsonToken advance() {
        try {
            JsonToken token = delegate.nextToken();
            if (token == JsonToken.VALUE_STRING) {
                delegate.finishToken();
            } else if (token != null) {
                track(token);
            }
            return token;
        } catch (StreamConstraintsException e) {
            throw e;
        } catch (JacksonException e) {
            onError.accept(e);
            broken = true;
            return closing();
        }
    }

    private void track(JsonToken token) {
        if (token.isStructStart()) {
            open.push(token == JsonToken.START_OBJECT ? JsonToken.END_OBJECT : JsonToken.END_ARRAY);
        } else if (token.isStructEnd()) {
            open.pop();
        }
    }

    private @Nullable JsonToken closing() {
        return current == JsonToken.PROPERTY_NAME ? JsonToken.VALUE_NULL : open.poll();
    }

    @Override
    public @Nullable String nextName() {
        return nextToken() == JsonToken.PROPERTY_NAME ? delegate.currentName() : null;
    }

    @Override
    public JsonParser skipChildren() {
        if (current != null && current.isStructStart()) {
            int outside = open.size() - 1;
            while (open.size() > outside) {
                nextToken();
            }
        }
        return this;
    }
}
