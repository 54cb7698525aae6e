package io.github.huongdan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the records' constructors hold in common: no empty strings for missing values, no shared lists. */
final class Values {

    private Values() {}

    static @Nullable String emptyToNull(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }

    /** Takes the place of a list's content, so that a builder given its own document's list stays right. */
    static <T> void replace(List<T> list, List<? extends T> values) {
        List<T> copy = List.copyOf(values);
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
