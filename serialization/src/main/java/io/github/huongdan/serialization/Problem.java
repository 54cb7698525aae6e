package io.github.huongdan.serialization;

import java.util.Objects;

/**
 * A fault that lenient reading passed over.
 *
 * <p>Immutable and thread-safe.
 *
 * @param reason one English sentence that says what is wrong and what was expected, without the place and the full stop
 * @param place where it is
 */
public record Problem(String reason, Place place) {

    public Problem {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(place, "place");
    }

    /** Returns the sentence with its place, as the error of strict reading has it. */
    @Override
    public String toString() {
        return place.appendTo(reason);
    }
}
