package io.github.huongdan.serialization;

import io.github.huongdan.source.Position;
import io.github.huongdan.source.ShownText;
import org.jspecify.annotations.Nullable;

/**
 * Where in a document an error is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param path the part of the document: a JSON pointer (RFC 6901) such as {@code /header/issuedOn}, in XML an XPath such as
 *     {@code /guidance/sections/implementation[1]/tasks/task[2]/@label}, in a Word file the part in its zip such as {@code word/document.xml}; null
 *     where the error is in no part
 * @param position the line and column in the input, from 1, columns in UTF-16 units; null where they are not known, as always
 *     when writing
 */
public record Place(@Nullable String path, @Nullable Position position) {

    /** Nowhere in particular: the whole input. */
    public static final Place UNKNOWN = new Place(null, null);

    /** Names a line and column alone. */
    public static Place at(Position position) {
        return new Place(null, position);
    }

    /** Names a part of the document alone. */
    public static Place at(String path) {
        return new Place(path, null);
    }

    /** Returns such as {@code /header/issuedOn, line 3, column 12}; empty where nothing is known; names are as texts of others are shown. */
    @Override
    public String toString() {
        String part = path == null ? "" : ShownText.line(path);
        if (position == null) {
            return part;
        }
        return part + (part.isEmpty() ? "" : ", ") + "line " + position.line() + ", column " + position.column();
    }

    /** Appends the place to a sentence. */
    String appendTo(String sentence) {
        String where = toString();
        return where.isEmpty() ? sentence : sentence + " (" + where + ")";
    }
}
