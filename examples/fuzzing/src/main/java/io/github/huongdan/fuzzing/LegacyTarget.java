package io.github.huongdan.fuzzing;

import io.github.huongdan.serialization.legacy.LegacyEncoding;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any text in an old encoding: recognised or not, converted, and what was decoded wrongly comes back as it was. */
public final class LegacyTarget {

    private static final List<LegacyEncoding> WRONGLY_DECODED =
            List.of(LegacyEncoding.UTF_8_AS_WINDOWS_1252, LegacyEncoding.UTF_8_AS_WINDOWS_1258);

    private LegacyTarget() {}

    /** Is called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Held.inProportion(input, () -> run(new String(input, StandardCharsets.UTF_8)));
    }

    private static void run(String text) {
        LegacyEncoding.recognise(text).ifPresent(found -> found.encoding().toUnicode(text));
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            encoding.toUnicode(text);
            String legacy = encoding.fromUnicode(text);
            String back = encoding.toUnicode(legacy);
            if (WRONGLY_DECODED.contains(encoding)) {
                Held.same(back, text, "the text back from " + encoding);
            }
        }
    }
}
