package io.github.huongdan.fuzzing;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.fix.FixedText;
import io.github.huongdan.validation.fix.Suggestions;
import io.github.huongdan.validation.report.JudgedDocument;
import java.nio.charset.StandardCharsets;

/** Any text with all that its findings suggest written into it: settled, it stays the same when it is fixed again. */
public final class FixesTarget {

    private FixesTarget() {}

    /** Is called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        FixedText fixed = Suggestions.applyAll(text, FixesTarget::judged);
        Held.check(!fixed.applied().isEmpty() || fixed.text().equals(text), "a text without a suggestion was changed");
        if (fixed.settled()) {
            FixedText again = Suggestions.applyAll(fixed.text(), FixesTarget::judged);
            Held.same(again.text(), fixed.text(), "the text fixed again");
        }
    }

    private static JudgedDocument judged(String text) {
        ReadDocument read = GuidanceText.standard().read(text).named("fuzz.txt");
        return new JudgedDocument(read, GuidanceValidator.standard().validate(read));
    }
}
