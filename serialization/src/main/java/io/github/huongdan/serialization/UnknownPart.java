package io.github.huongdan.serialization;

import java.util.Objects;

/**
 * A part of a document of a newer format that this version of the library does not know, as it stands in the input.
 *
 * <p>Immutable and thread-safe.
 *
 * @param place where it is
 * @param text in JSON the value, of a key that is not known or of a constant; in XML the whole element, where namespaces declared
 *     outside it are not repeated, or the value of an attribute
 */
public record UnknownPart(Place place, String text) {

    public UnknownPart {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(text, "text");
    }
}
