package io.github.huongdan.serialization.edxml;

import java.time.LocalDateTime;
import java.util.Objects;

/**
 * A station of a message (dấu vết xử lý).
 *
 * <p>Immutable and thread-safe.
 *
 * @param organId the identifier of the organ
 * @param time when it passed there, to the second, in the time of Vietnam
 */
public record EdxmlTrace(String organId, LocalDateTime time) {

    public EdxmlTrace {
        Objects.requireNonNull(organId, "organId");
        Objects.requireNonNull(time, "time");
    }
}
