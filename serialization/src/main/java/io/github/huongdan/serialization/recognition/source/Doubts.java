package io.github.huongdan.serialization.recognition.source;

import io.github.huongdan.model.Pointer;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.source.Certainty;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes down of which values the reader is not sure, and why; of all others it is sure. */
public final class Doubts {

    private final Map<Pointer, ReadingDoubt> reasons = new LinkedHashMap<>();

    /** Says that a value is known although letters of it are wrong. */
    public void lettersWrong(Pointer value) {
        reasons.putIfAbsent(value, ReadingDoubt.LETTERS_WRONG);
    }

    /** Says that a value stands where such a value stands, and does not look like one. */
    public void unlike(Pointer value) {
        reasons.put(value, ReadingDoubt.UNLIKE_ITS_KIND);
    }

    /** The values with the reason for each, in the order in which they were told. */
    public Map<Pointer, ReadingDoubt> reasons() {
        return reasons;
    }

    /** How sure the reader is of a value about which there is a reason to doubt. */
    public static Certainty certainty(ReadingDoubt reason) {
        return reason == ReadingDoubt.UNLIKE_ITS_KIND ? Certainty.DOUBTFUL : Certainty.LIKELY;
    }
}
