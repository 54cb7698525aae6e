package io.github.huongdan.serialization.faults;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.UnknownPart;
import java.util.function.Supplier;

/** Throws the first fault. */
final class StrictFaults implements Faults {

    private static final Mark NOTHING = new Mark(0, 0);

    @Override
    public void note(String reason, Supplier<Place> place) {
        throw new MalformedDocumentException(reason, place.get());
    }

    @Override
    public int latest() {
        return -1;
    }

    @Override
    public void leftOut(int problem, Supplier<String> value) {}

    @Override
    public boolean keepsUnknown() {
        return false;
    }

    @Override
    public void keep(UnknownPart part) {
        throw new IllegalStateException("Strict reading keeps no unknown part: " + part.place());
    }

    @Override
    public Mark mark() {
        return NOTHING;
    }

    @Override
    public void dropSince(Mark mark) {}
}
