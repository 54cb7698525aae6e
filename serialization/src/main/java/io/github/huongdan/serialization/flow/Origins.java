package io.github.huongdan.serialization.flow;

import io.github.huongdan.serialization.recognition.source.Derivation;
import io.github.huongdan.source.SourceText;
import java.util.Arrays;

/** Where each character of a text comes from in another, which it follows in order. Not thread-safe. */
public final class Origins {

    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int count;

    /** Takes one that comes from a place, or from nothing where the place is before that of the last. */
    void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        int least = count == 0 ? 0 : ends[count - 1];
        starts[count] = Math.max(start, least);
        ends[count] = Math.max(end, starts[count]);
        count++;
    }

    /** Returns how the text was made of a source. */
    public Derivation from(SourceText source) {
        return new Derivation(source, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
    }
}
