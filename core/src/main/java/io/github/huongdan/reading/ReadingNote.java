package io.github.huongdan.reading;

import io.github.huongdan.source.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part that a reader is not sure of, or something about the source, so that an application can ask a person.
 *
 * <p>Immutable and thread-safe.
 *
 * @param doubt why
 * @param pointer the part, as JSON pointer into the JSON format; the part itself may be missing; empty where the note is about the
 *     source
 * @param span where it stands in the source text; null where the note is about something that is not there
 * @param count how many letters and digits of the source the note is about; 0 where nobody counted
 */
public record ReadingNote(
        ReadingDoubt doubt, String pointer, @Nullable Span span, int count) {

    /** A note about letters that nobody counted. */
    public ReadingNote(ReadingDoubt doubt, String pointer, @Nullable Span span) {
        this(doubt, pointer, span, 0);
    }

    public ReadingNote {
        Objects.requireNonNull(doubt, "doubt");
        Objects.requireNonNull(pointer, "pointer");
    }
}
