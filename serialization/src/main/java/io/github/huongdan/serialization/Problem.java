package io.github.huongdan.serialization;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fault that lenient reading passed over.
 *
 * <p>Immutable and thread-safe.
 *
 * @param reason one English sentence that says what is wrong and what was expected, without the place and the full stop
 * @param place where it is
 * @param leftOut what is not in the document because of it, as it stands in the input: the value of a key that is unknown, there twice or
 *     mistyped, an element of XML as a whole; null where nothing was left out, and where it can't be told
 */
public record Problem(String reason, Place place, @Nullable String leftOut) {

    public Problem {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(place, "place");
    }

    /** Makes a problem that left nothing out. */
    public Problem(String reason, Place place) {
        this(reason, place, null);
    }

    /** Returns the sentence with its place, as the error of strict reading has it. */
    @Override
    public String toString() {
        return place.appendTo(reason);
    }
}
