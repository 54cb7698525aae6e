package io.github.huongdan.validation.rules.examples;

import io.github.huongdan.reading.ReadDocument;
import java.util.function.UnaryOperator;

/**
 * How an example is laid out: what is done to the typed text before it is edited, and how the good and the bad document get their layout.
 */
public record Laying(
        UnaryOperator<String> arranging, UnaryOperator<ReadDocument> good, UnaryOperator<ReadDocument> bad) {

    /** As a plain text, which has no layout. */
    public static final Laying NONE =
            new Laying(UnaryOperator.identity(), UnaryOperator.identity(), UnaryOperator.identity());
}
