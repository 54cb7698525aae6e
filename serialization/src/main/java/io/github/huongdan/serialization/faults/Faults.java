package io.github.huongdan.serialization.faults;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.UnknownPart;
import java.util.function.Supplier;

/** What a reader does about what is wrong and about what it does not know. What is beyond a limit is not its business. */
public interface Faults {

    /** Throws the first fault and keeps nothing. Thread-safe. */
    Faults STRICT = new StrictFaults();

    /**
     * Takes a fault in; returns where the reader shall pass over it and go on.
     *
     * @param place where it is; asked for only where it is noted or thrown
     * @throws MalformedDocumentException where reading is strict
     */
    void note(String reason, Supplier<Place> place);

    /** Returns the number of the problem that the latest fault became; negative where it was not noted. */
    int latest();

    /** Says what was left out because of a problem; passes over a negative number. */
    void leftOut(int problem, Supplier<String> value);

    /** Tells whether what is not known is to be kept, and is no fault. */
    boolean keepsUnknown();

    /** Keeps an unknown part. */
    void keep(UnknownPart part);

    /** Remembers how much was noted and kept so far. */
    Mark mark();

    /** Drops what was noted and kept since. */
    void dropSince(Mark mark);

    /** How much was noted and kept at some time. */
    record Mark(int problems, int unknownParts) {}
}
