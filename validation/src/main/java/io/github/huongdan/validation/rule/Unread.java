package io.github.huongdan.validation.rule;

import io.github.huongdan.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something in a zone that was not understood.
 *
 * <p>Immutable and thread-safe.
 *
 * @param reason why it can't be judged
 * @param pointer the words that had no place, or the value that is in doubt; empty where the text is cut
 * @param span where it stands in the source
 * @param words the words as they stand there; empty where the text is cut
 */
public record Unread(Reason reason, String pointer, Span span, String words) {

    /** Why something can't be judged. */
    public enum Reason {
        /** Words that no component was found for. */
        UNPLACED,
        /** A value that may be something else. */
        DOUBTFUL,
        /** The text breaks off, so that there is no such zone. */
        CUT
    }

    /** Returns the variant of the finding that says so; null for words without a place. */
    public @Nullable String variant() {
        return switch (reason) {
            case UNPLACED -> null;
            case DOUBTFUL -> "doubtful";
            case CUT -> "cut";
        };
    }
}
