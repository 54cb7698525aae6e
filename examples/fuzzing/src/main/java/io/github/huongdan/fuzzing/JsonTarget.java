package io.github.huongdan.fuzzing;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.json.GuidanceJson;

/** Any bytes as JSON: refused in the declared way, or read, written and read back equal. */
public final class JsonTarget {

    private JsonTarget() {}

    /** Is called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Held.withinASecond(() -> run(input));
    }

    private static void run(byte[] input) {
        GuidanceDocument document;
        try {
            document = GuidanceJson.standard().read(input);
        } catch (MalformedDocumentException e) {
            return;
        }
        Held.comesBackFromJson(document);
    }
}
