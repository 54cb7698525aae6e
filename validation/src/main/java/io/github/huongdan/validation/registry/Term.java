package io.github.huongdan.validation.registry;

import java.util.Objects;

/**
 * A term of the Central Committee, from the congress that elects it to the next.
 *
 * <p>Immutable and thread-safe.
 *
 * @param numeral its number as documents write it, such as {@code XI}
 * @param from the year of the congress that begins it
 * @param to the year of the congress that ends it
 */
public record Term(String numeral, int from, int to) {

    public Term {
        Objects.requireNonNull(numeral, "numeral");
    }

    /** Tells whether the term covers at least a part of a year. */
    public boolean covers(int year) {
        return from <= year && year <= to;
    }
}
