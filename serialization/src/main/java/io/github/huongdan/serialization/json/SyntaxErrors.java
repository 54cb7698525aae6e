package io.github.huongdan.serialization.json;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in one sentence what the parser below has found. */
final class SyntaxErrors {

    /** Parsers repeat names of any length. */
    private static final int LONGEST_DETAIL = 300;

    private SyntaxErrors() {}

    static MalformedDocumentException malformed(JacksonException error, JsonParser parser, JsonPlaces places) {
        var location = error.getLocation() == null ? parser.currentLocation() : error.getLocation();
        Place place = places.at(parser, location);
        return new MalformedDocumentException(sentence(error), place, error);
    }

    private static String sentence(JacksonException error) {
        if (error instanceof UnexpectedEndOfInputException) {
            return "The input ends before the JSON does";
        }
        String detail = firstLine(error.getOriginalMessage());
        return (error instanceof StreamConstraintsException ? "The JSON is beyond a limit: " : "Not well-formed JSON: ")
                + detail;
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return shortened(end < 0 ? message : message.substring(0, end));
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST_DETAIL ? line : line.substring(0, LONGEST_DETAIL) + "…";
    }
}
