package io.github.huongdan.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * A paragraph of running text, or a line of a form.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the words as written
 */
public record Paragraph(String text) implements Block {

    public Paragraph {
        Objects.requireNonNull(text, "text");
    }

    @JsonValue
    private Object withoutModule() {
        throw Values.withoutModule();
    }
}
