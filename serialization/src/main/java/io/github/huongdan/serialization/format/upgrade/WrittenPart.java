package io.github.huongdan.serialization.format.upgrade;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of an older document, in JSON a value with its key, in XML an element or an attribute, with its place in the input. An upgrader
 * changes it. Not thread-safe.
 */
public final class WrittenPart {

    /** What a part is made of. */
    public enum Kind {
        /** Parts with names: an object, an element with elements or attributes. */
        BRANCH,
        /** Parts without names: an array. */
        LIST,
        /** A string, the text of an element, the value of an attribute. */
        TEXT,
        /** A number, a truth value or null of JSON, as it stands there. */
        LITERAL
    }

    private final @Nullable Origin origin;
    private final List<WrittenPart> parts = new ArrayList<>();
    private String name;
    private Kind kind;
    private String text;

    /**
     * Makes a part that is not in a tree yet.
     *
     * @param name the key, or the name of an element, or of an attribute after {@code @}; empty for the whole and for items of a list
     * @param text the text or literal; empty for others
     * @param origin where it stands in the input; null where it does not
     */
    public WrittenPart(String name, Kind kind, String text, @Nullable Origin origin) {
        this.name = name;
        this.kind = kind;
        this.text = text;
        this.origin = origin;
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public @Nullable Origin origin() {
        return origin;
    }

    /** Returns the parts within, in their order; may be changed. */
    public List<WrittenPart> parts() {
        return parts;
    }

    /** Returns the part within of a name, the n-th from 0, or null. */
    public @Nullable WrittenPart part(String wanted, int nth) {
        List<WrittenPart> named = parts(wanted);
        return nth < named.size() ? named.get(nth) : null;
    }

    /** Returns the parts of a name within. */
    public List<WrittenPart> parts(String wanted) {
        return parts.stream().filter(part -> part.name.equals(wanted)).toList();
    }

    /** Gives a part within another name; one that is not there is nothing to change. */
    public void rename(String from, String to) {
        parts(from).forEach(part -> part.name = to);
    }

    /** Turns a branch into a text; attributes stay. */
    public WrittenPart asText(String value) {
        kind = Kind.TEXT;
        text = value;
        return this;
    }

    /** Turns a text into a branch whose only part has the text; anything else stays as it is. */
    public void wrap(String nameOfText) {
        if (kind == Kind.TEXT) {
            parts.add(new WrittenPart(nameOfText, Kind.TEXT, text, origin));
            kind = Kind.BRANCH;
            text = "";
        }
    }
}
