package io.github.huongdan.serialization;

import io.github.huongdan.source.ShownText;
import org.jspecify.annotations.Nullable;

/**
 * Says that an input is not a document of the format that was asked for: what is wrong, and where. Readers throw nothing else on
 * any input.
 */
public class MalformedDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final transient @Nullable Place place;

    /**
     * Makes an error.
     *
     * @param reason one English sentence that says what is wrong and what was expected, without the place and the full stop; what it quotes is shown
     *     as {@link ShownText} does
     */
    public MalformedDocumentException(String reason, Place place) {
        this(reason, place, null);
    }

    /** Makes an error that the parser below has found. */
    public MalformedDocumentException(String reason, Place place, @Nullable Throwable cause) {
        super(place.appendTo(ShownText.line(reason)), cause);
        this.reason = ShownText.line(reason);
        this.place = place;
    }

    /** Returns the sentence without the place. */
    public String reason() {
        return reason;
    }

    /** Returns where the error is; unknown after Java serialisation. */
    public Place place() {
        return place == null ? Place.UNKNOWN : place;
    }
}
