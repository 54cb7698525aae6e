package io.github.huongdan.serialization.word.review;

import java.util.ArrayList;
import java.util.List;

/** The properties of a run, a paragraph or a section in the text of the main part. Not thread-safe. */
final class PropertiesElement {

    /** Its name as written, with the prefix. */
    final String name;

    final int start;

    /** Where its content begins. */
    final int contentStart;

    int end;
    final List<Property> all = new ArrayList<>(4);

    PropertiesElement(String name, int start, int contentStart) {
        this.name = name;
        this.start = start;
        this.contentStart = contentStart;
    }

    /** One property. Not thread-safe. */
    static final class Property {

        /** Its name without a prefix; empty where it is none of Word's own. */
        final String name;

        final int start;

        /** Where its start tag ends. */
        final int tagEnd;

        int end;

        Property(String name, int start, int tagEnd) {
            this.name = name;
            this.start = start;
            this.tagEnd = tagEnd;
        }
    }
}
