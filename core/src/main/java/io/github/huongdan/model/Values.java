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
}
