package io.github.huongdan.serialization.json;

import java.util.Optional;
import tools.jackson.core.JsonParser;

/** An integer of 32 bits that was written with a fraction of zeros or an exponent: JSON knows one kind of number. */
final class WholeNumber {

    private WholeNumber() {}

    /** Reads the parser's number; empty where it is no integer of 32 bits. */
    static Optional<Integer> of(JsonParser parser) {
        if (parser.isNaN()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.getDecimalValue().intValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            // The latter where the exponent itself is beyond 32 bits.
            return Optional.empty();
        }
    }
}
