package io.github.huongdan.fuzzing;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.model.GuidanceDocument;
import java.nio.charset.StandardCharsets;

/** Any text as a document code: refused in the declared way, or read; its text stands in the input and is read as the same code. */
public final class CodeTarget {

    private CodeTarget() {}

    /** Is called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Held.inProportion(input, () -> run(new String(input, StandardCharsets.UTF_8)));
    }

    private static void run(String text) {
        DocumentCode code;
        try {
            code = DocumentCode.parse(text);
        } catch (IllegalArgumentException e) {
            return;
        }
        Held.check(text.contains(code.text()), "the code " + code + " does not stand in the input");
        same(DocumentCode.parse(code.text()), code, "the code read back");
        Held.check(
                code.equals(DocumentCode.parse(code.canonicalText())),
                code + " means something else when written exactly: " + code.canonicalText());
        Held.comesBackFromJson(
                GuidanceDocument.builder().header(h -> h.code(code)).build());
    }

    /** Codes are equal by their meaning; this compares their texts, too. */
    private static void same(DocumentCode actual, DocumentCode expected, String what) {
        Held.same(actual, expected, what);
        Held.same(actual.toString(), expected.toString(), what);
    }
}
