package io.github.huongdan.settings;

import java.util.Objects;

/**
 * One entry of a file of settings.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key what stands before the first {@code =}, without the space around it; never empty
 * @param value what stands behind it, without the space around it; may be empty
 * @param line the line it stands in, from 1
 */
public record Setting(String key, String value, int line) {

    public Setting {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
    }
}
