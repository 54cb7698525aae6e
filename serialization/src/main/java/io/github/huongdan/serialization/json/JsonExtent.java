package io.github.huongdan.serialization.json;

import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.stream.ByteSource;
import java.io.IOException;

/**
 * Finds where a JSON value ends by its strings and brackets alone. It stops early behind the first byte that no value can go on with, so that a
 * lost quotation mark does not cost all that follows; what is wrong is for the parser to say. Not thread-safe.
 */
final class JsonExtent {

    private static final String BETWEEN_STRINGS = " \t\r\n,:0123456789+-.Eaeflnrstu";

    private final ByteSource source;
    private final int[] closing;

    JsonExtent(ByteSource source, ReadLimits limits) {
        this.source = source;
        this.closing = new int[JsonSettings.nesting(limits) + 1];
    }

    /** Passes a value, before whose first byte the source stands; returns whether its end was found. */
    boolean pass() throws IOException {
        int first = source.peek();
        if (first == '{' || first == '[') {
            return passNested();
        }
        if (first == '"') {
            source.next();
            return passString();
        }
        return passScalar();
    }

    private boolean passNested() throws IOException {
        int depth = 0;
        do {
            int unit = source.next();
            if (unit == '{' || unit == '[') {
                if (depth == closing.length) {
                    return false;
                }
                closing[depth++] = unit == '{' ? '}' : ']';
            } else if (unit == '}' || unit == ']') {
                if (closing[--depth] != unit) {
                    return false;
                }
            } else if (unit == '"' ? !passString() : BETWEEN_STRINGS.indexOf(unit) < 0) {
                return false;
            }
        } while (depth > 0 && !source.isOver());
        return depth == 0;
    }

    private boolean passString() throws IOException {
        while (!source.isOver()) {
            int unit = source.next();
            if (unit == '"') {
                return true;
            }
            if (unit < ' ' || (unit == '\\' && source.next() < ' ')) {
                return false;
            }
        }
        return false;
    }

    private boolean passScalar() throws IOException {
        int unit = source.peek();
        while (unit > ' ' && unit != ',' && unit != ']' && !source.isOver()) {
            source.next();
            unit = source.peek();
        }
        return true;
    }
}
