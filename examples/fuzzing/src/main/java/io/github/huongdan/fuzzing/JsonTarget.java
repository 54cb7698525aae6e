package io.github.huongdan.fuzzing;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.LenientResult;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.json.GuidanceJson;

/** Any bytes as JSON: refused in the declared way, or read, written and read back equal; read leniently in any case. */
public final class JsonTarget {

    private static final GuidanceJson WIDER = GuidanceJson.standard()
            .withLimits(ReadLimits.defaults().withMaxDepth(1_000).withMaxListLength(1_000_000));

    private JsonTarget() {}

    /** Is called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Held.inProportion(input, () -> run(input));
    }

    private static void run(byte[] input) {
        LenientResult lenient = Held.orRefused(() -> GuidanceJson.standard().readLeniently(input));
        GuidanceDocument document = Held.orRefused(() -> GuidanceJson.standard().read(input));
        Held.areAlike(document, lenient, () -> WIDER.readLeniently(input), input.length);
        if (document == null) {
            return;
        }
        Held.comesBackFromJson(document);
    }
}
