package io.github.huongdan.serialization.word.review;

import org.jspecify.annotations.Nullable;

/** A paragraph in the text of the main part. Not thread-safe. */
final class ParagraphElement {

    /** Its name as written, with the prefix. */
    final String name;

    /** Whether it is one tag without content. */
    final boolean empty;

    /** Its properties; null where it has none. */
    @Nullable
    PropertiesElement properties;

    /** Where its content begins, behind its properties. */
    int contentStart;

    /** Where its content ends. */
    int contentEnd;

    ParagraphElement(String name, int contentStart, boolean empty) {
        this.name = name;
        this.contentStart = contentStart;
        this.empty = empty;
    }

    /** Returns the prefix with its colon; empty where it has none. */
    String prefix() {
        return name.substring(0, name.indexOf(':') + 1);
    }
}
