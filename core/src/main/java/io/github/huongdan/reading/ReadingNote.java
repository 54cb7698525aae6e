package io.github.huongdan.reading;

import io.github.huongdan.source.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part that a reader is not sure of, so that an application can ask a person.
 *
 * <p>Immutable and thread-safe.
 *
 * @param doubt why
 * @param pointer the part, as JSON pointer into the JSON format; the part itself may be missing
 * @param span where it stands in the source text; null where the doubt is about something that is not there
 */
public record ReadingNote(
        ReadingDoubt doubt, String pointer, @Nullable Span span) {

    public ReadingNote {
        Objects.requireNonNull(doubt, "doubt");
        Objects.requireNonNull(pointer, "pointer");
    }
}
