package io.github.huongdan.serialization.edxml;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An element that a message should have and has not, because neither document nor envelope says it. It is left out: nothing is made up.
 *
 * <p>Immutable and thread-safe.
 *
 * @param path the element below the header, such as {@code MessageHeader/From/OrganId}
 * @param about whom or what it would be about, such as a recipient that the directory does not know; null where the path says that
 */
public record MissingElement(String path, @Nullable String about) {

    public MissingElement {
        Objects.requireNonNull(path, "path");
    }
}
