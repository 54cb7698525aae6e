package io.github.huongdan.fuzzing;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.registry.Registry;
import io.github.huongdan.validation.rule.Finding;
import java.util.Objects;

/** Any text as a document that all rules judge: none fails, each finding stands in the text, and the document alone is judged, too. */
public final class RulesTarget {

    private static final GuidanceValidator VALIDATOR = GuidanceValidator.standard()
            .withRegistry(Registry.standard())
            .withFailureListener((rule, document, cause) -> {
                throw new AssertionError(rule.id(), cause);
            });

    private RulesTarget() {}

    /** Is called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Held.inProportion(input, () -> run(input));
    }

    private static void run(byte[] input) {
        ReadDocument read = Held.orRefused(() -> GuidanceText.standard().read(input));
        if (read == null) {
            return;
        }
        Report report = VALIDATOR.validate(read);
        SourceMap places = Objects.requireNonNull(read.sourceMap());
        for (Finding gathered : report.findings()) {
            for (Finding finding : gathered.each()) {
                Span place = places.span(finding.pointer()).orElse(null);
                Held.check(
                        place == null || place.end() <= places.source().text().length(),
                        finding.ruleId() + " ends beyond the text");
            }
        }
        VALIDATOR.validate(read.document());
    }
}
