package io.github.huongdan.serialization.word.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The attributes of a property, to be written anew with some of them changed. Not thread-safe. */
final class WrittenTag {

    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([^\\s=]+)\\s*=\\s*(\"[^\"]*\"|'[^']*')");

    private final String prefix;
    private final String name;

    /** The attributes as written, with their quotes. */
    private final Map<String, String> attributes = new LinkedHashMap<>();

    private WrittenTag(String prefix, String name) {
        this.prefix = prefix;
        this.name = name;
    }

    /** Begins a property without attributes. */
    static WrittenTag of(String prefix, String name) {
        return new WrittenTag(prefix, name);
    }

    /**
     * Takes the attributes of a start tag; null where one of them has another prefix, of which nobody knows whether it means the same.
     *
     * @param tag the start tag as it is written
     */
    static @Nullable WrittenTag of(String prefix, String name, String tag) {
        WrittenTag written = new WrittenTag(prefix, name);
        if (!tag.startsWith("<" + prefix + name)) {
            return null;
        }
        Matcher matcher = ATTRIBUTE.matcher(tag);
        while (matcher.find()) {
            if (!matcher.group(1).startsWith(prefix)) {
                return null;
            }
            written.attributes.put(matcher.group(1), matcher.group(2));
        }
        return written;
    }

    /** Returns the value of an attribute as it is written; null where there is none. */
    @Nullable
    String value(String attribute) {
        String quoted = attributes.get(prefix + attribute);
        return quoted == null ? null : quoted.substring(1, quoted.length() - 1);
    }

    WrittenTag with(String attribute, Object value) {
        attributes.put(prefix + attribute, "\"" + value + "\"");
        return this;
    }

    WrittenTag without(String attribute) {
        attributes.remove(prefix + attribute);
        return this;
    }

    /** Returns it as an element without content. */
    String written() {
        StringBuilder out = new StringBuilder("<").append(prefix).append(name);
        attributes.forEach((attribute, value) ->
                out.append(' ').append(attribute).append('=').append(value));
        return out.append("/>").toString();
    }
}
