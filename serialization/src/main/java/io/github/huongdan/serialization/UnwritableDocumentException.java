package io.github.huongdan.serialization;

import org.jspecify.annotations.Nullable;

/**
 * Says that a format cannot carry a value of a document, such as half a surrogate pair, or a control character in XML. Nothing
 * has been written when it is thrown.
 */
public class UnwritableDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final transient @Nullable Place place;

    /**
     * Makes an error.
     *
     * @param reason one English sentence that says what cannot be written, without the place and the full stop
     * @param place the value by its JSON pointer, in XML as well
     */
    public UnwritableDocumentException(String reason, Place place) {
        super(place.appendTo(reason));
        this.reason = reason;
        this.place = place;
    }

    /** Returns the sentence without the place. */
    public String reason() {
        return reason;
    }

    /** Returns which value it is, by JSON pointer; unknown after Java serialisation. */
    public Place place() {
        return place == null ? Place.UNKNOWN : place;
    }
}
