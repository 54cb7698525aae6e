package io.github.huongdan.serialization;

import java.util.Objects;

/**
 * A part that a format of others does not carry as the document has it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param doubt what is the matter
 * @param pointer the part, as JSON pointer into the JSON format
 */
public record ExportNote(ExportDoubt doubt, String pointer) {

    public ExportNote {
        Objects.requireNonNull(doubt, "doubt");
        Objects.requireNonNull(pointer, "pointer");
    }
}
