package io.github.huongdan.serialization.word.review;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run in the text of the main part. Not thread-safe. */
final class RunElement {

    /** Its start tag as written. */
    final String tag;

    /** Its name as written, with the prefix. */
    final String name;

    final int start;
    int end;

    /** The properties that the part has for it; null where it has none. */
    @Nullable
    PropertiesElement own;

    /** Its properties as they are to be written. */
    WrittenProperties properties = WrittenProperties.NONE;

    /** Its elements with text. */
    final List<TextElement> texts = new ArrayList<>(1);

    /** The elements of its first and of its last content. */
    int first;

    int last;

    RunElement(String tag, String name, int start) {
        this.tag = tag;
        this.name = name;
        this.start = start;
    }

    /** Returns the prefix with its colon; empty where it has none. */
    String prefix() {
        return name.substring(0, name.indexOf(':') + 1);
    }
}
