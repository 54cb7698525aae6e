package io.github.huongdan.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.akn.GuidanceAkn;

/** Any bytes as Akoma Ntoso: refused, or read; written and read back, the document is written as the same bytes again. */
public final class AknTarget {

    private AknTarget() {}

    /** Is called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        GuidanceAkn.seems(input);
        Held.inProportion(input, () -> run(input));
    }

    private static void run(byte[] input) {
        ReadDocument read = Held.orRefused(() -> GuidanceAkn.standard().read(input));
        if (read == null) {
            return;
        }
        Held.comesBackFromJson(read.document());
        byte[] written = GuidanceAkn.standard().write(read.document()).content();
        GuidanceDocument again = GuidanceAkn.standard().read(written).document();
        Held.same(
                new String(GuidanceAkn.standard().write(again).content(), UTF_8),
                new String(written, UTF_8),
                "the Akoma Ntoso written again");
    }
}
