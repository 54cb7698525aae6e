package io.github.huongdan.fuzzing;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.text.GuidanceText;
import java.util.function.Function;

/** Any bytes as a Word file: refused in the declared way, or read with a place for every letter and digit, and equal after a way through JSON. */
public final class WordTarget {

    private static final Function<byte[], ReadDocument> READER = GuidanceText.standard()::read;

    private WordTarget() {}

    /** Is called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Held.withinASecond(() -> run(input));
    }

    static void run(byte[] file) {
        ReadDocument read = Held.orRefused(() -> READER.apply(file));
        if (read == null) {
            return;
        }
        Held.isPlaced(read.sourceMap(), Character::isLetterOrDigit);
        Held.comesBackFromJson(read.document());
    }
}
