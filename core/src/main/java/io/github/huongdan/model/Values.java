package io.github.huongdan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the records' constructors hold in common: no empty strings for missing values, no shared lists. */
final class Values {

    private Values() {}

    static @Nullable String emptyToNull(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }

    /** Returns a value that must be there; a null gets one sentence. */
    static <T> T given(@Nullable T value, String name) {
        if (value == null) {
            throw new NullPointerException("The " + name + " is null, expected a value: what is missing is left out");
        }
        return value;
    }

    /** Returns a list that nobody can change; a null, or one in it, gets one sentence. */
    static <T> List<T> list(@Nullable List<? extends T> values, String name) {
        if (values == null) {
            throw new NullPointerException(
                    "The list " + name + " is null, expected an empty one where nothing is there");
        }
        try {
            return List.copyOf(values);
        } catch (NullPointerException e) {
            throw new NullPointerException("A member of the list " + name + " is null: what is missing is left out");
        }
    }

    /** Takes the place of a list's content, so that a builder given its own document's list stays right. */
    static <T> void replace(List<T> list, List<? extends T> values, String name) {
        List<T> copy = Values.<T>list(values, name);
        list.clear();
        list.addAll(copy);
    }

    /**
     * What a mapper of Jackson gets that does not know the format: written by its components, a document is another JSON, which no reader of the
     * format takes.
     */
    static IllegalStateException withoutModule() {
        return new IllegalStateException(
                "This mapper does not know Huongdan's types: add GuidanceModule of huongdan-serialization to a mapper"
                        + " of Jackson 3 (findAndAddModules() finds it), or write the document with GuidanceJson");
    }
}
