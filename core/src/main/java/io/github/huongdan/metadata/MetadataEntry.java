package io.github.huongdan.metadata;

import io.github.huongdan.model.Pointer;
import java.util.Objects;

/**
 * The value of a field.
 *
 * <p>Immutable and thread-safe.
 *
 * @param field the field
 * @param value the value, whole, even where it is longer than the field takes
 * @param at the part of the document that it comes from
 */
public record MetadataEntry(MetadataField field, String value, Pointer at) {

    public MetadataEntry {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(at, "at");
    }

    /** Returns the number of characters of the value; one beyond the basic plane counts once. */
    public int length() {
        return value.codePointCount(0, value.length());
    }

    /** Tells whether the value is longer than the field takes. */
    public boolean isTooLong() {
        return field.size() > 0 && length() > field.size();
    }
}
