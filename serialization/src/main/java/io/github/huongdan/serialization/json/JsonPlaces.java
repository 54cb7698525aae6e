package io.github.huongdan.serialization.json;

import io.github.huongdan.serialization.Place;
import io.github.huongdan.source.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/** Tells where a parser stands: the JSON pointer from its own record of open objects and arrays, the position by the input. */
final class JsonPlaces {

    /** Turns a parser's location into a line and column, or null where it has none. */
    @FunctionalInterface
    interface Positions {
        @Nullable
        Position of(TokenStreamLocation location);

        /** Returns the input between two locations; asked for only where unknown parts are kept. */
        default String between(TokenStreamLocation start, TokenStreamLocation end) {
            throw new UnsupportedOperationException("Nothing unknown is kept here");
        }
    }

    private final Positions positions;
    private final UnaryOperator<Place> origin;

    JsonPlaces(Positions positions) {
        this(positions, UnaryOperator.identity());
    }

    /** Makes one for a text that was made of another; the origin tells where in that a place comes from. */
    JsonPlaces(Positions positions, UnaryOperator<Place> origin) {
        this.positions = positions;
        this.origin = origin;
    }

    /** Trusts the parser's own lines and columns, which are right where it reads characters. */
    static @Nullable Position ownPosition(TokenStreamLocation location) {
        boolean known = location.getLineNr() > 0 && location.getColumnNr() > 0;
        return known ? new Position(location.getLineNr(), location.getColumnNr()) : null;
    }

    Place current(JsonParser parser) {
        JsonToken token = parser.currentToken();
        TokenStreamLocation location = token == null ? parser.currentLocation() : parser.currentTokenLocation();
        return at(parser, location);
    }

    /** Tells where a key of the object stands that the parser has just left. */
    Place of(JsonParser parser, String key, TokenStreamLocation location) {
        return origin.apply(new Place(pointer(parser) + "/" + key, positions.of(location)));
    }

    Place at(JsonParser parser, TokenStreamLocation location) {
        return origin.apply(new Place(pointer(parser), positions.of(location)));
    }

    /** Returns the input from a location to the end of the token on which the parser stands. */
    String text(TokenStreamLocation start, JsonParser parser) {
        parser.finishToken();
        return positions.between(start, parser.currentLocation());
    }

    /** Returns the steps from the outermost value, or from the object at a nesting depth: keys as strings, indices as integers. */
    static List<Object> steps(TokenStreamContext innermost, int fromDepth) {
        List<Object> steps = new ArrayList<>();
        for (TokenStreamContext at = innermost; at != null && at.getNestingDepth() >= fromDepth; at = at.getParent()) {
            if (at.inArray() && at.hasCurrentIndex()) {
                steps.add(0, at.getCurrentIndex());
            } else if (at.inObject() && at.hasCurrentName()) {
                steps.add(0, at.currentName());
            }
        }
        return steps;
    }

    private static String pointer(JsonParser parser) {
        StringBuilder pointer = new StringBuilder();
        for (Object step : steps(parser.streamReadContext(), 0)) {
            pointer.append('/').append(escape(step.toString()));
        }
        return pointer.toString();
    }

    /** Writes a key as a step of a JSON pointer. */
    static String escape(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    /** Names a token in an error. */
    static String describe(@Nullable JsonToken token) {
        if (token == null) {
            return "the end of the input";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT -> "an integer";
            case VALUE_NUMBER_FLOAT -> "a number with a fraction or an exponent";
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }
}
