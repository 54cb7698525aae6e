package io.github.huongdan.annotation;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who annotates a copy, and when (người góp ý).
 *
 * <pre>{@code
 * Reviewer reviewer = new Reviewer("Văn phòng", Instant.parse("2026-03-01T08:00:00Z"));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name that stands beside each annotation
 * @param at when; null where the copy is not to say it, so that the same document gives the same bytes on any day
 */
public record Reviewer(String name, @Nullable Instant at) {

    /** The library itself, at no time. */
    public static final Reviewer HUONGDAN = new Reviewer("Huongdan", null);

    /** Throws {@link IllegalArgumentException} where the name is blank. */
    public Reviewer {
        Objects.requireNonNull(name, "name");
        if (name.isBlank()) {
            throw new IllegalArgumentException("A reviewer needs a name");
        }
    }
}
