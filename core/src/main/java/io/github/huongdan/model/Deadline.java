package io.github.huongdan.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * By when a task is due (thời hạn).
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the words that set it, such as {@code trước ngày 15/12/2017} or {@code hằng quý}
 * @param date the day they name; null where they name none
 */
public record Deadline(String text, @Nullable LocalDate date) {

    public Deadline {
        Objects.requireNonNull(text, "text");
    }

    @JsonValue
    private Object withoutModule() {
        throw Values.withoutModule();
    }
}
