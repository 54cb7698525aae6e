package io.github.huongdan.validation.configuration;

import io.github.huongdan.settings.MalformedFileException;
import java.util.Objects;

/**
 * The line of a file that an entry of a configuration was read from.
 *
 * <p>Immutable and thread-safe.
 *
 * @param file how the reader called the file
 * @param line the line, from 1
 */
public record Origin(String file, int line) {

    public Origin {
        Objects.requireNonNull(file, "file");
    }

    MalformedFileException malformed(String problem, String expected) {
        return new MalformedFileException(file, line, problem, expected);
    }

    /** Returns {@code file:line}. */
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
