package io.github.huongdan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.serialization.text.ReadResult;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.registry.Registry;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Each of these errors was looked at beside its text, and is the document's own: blanks left to fill in, numbers used twice, wrong dashes. */
@EnabledIf(
        value = "io.github.huongdan.acceptance.Corpus#available",
        disabledReason = "the environment variable HUONGDAN_CORPUS names no folder of documents")
class ErrorsOnRealDocumentsTest {

    private static final GuidanceValidator VALIDATOR =
            GuidanceValidator.standard().withRegistry(Registry.standard());

    @Test
    void noErrorIsFoundBeyondThoseThatTheDocumentsHave() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (Path file : Corpus.documents()) {
            ReadResult read = Corpus.read(file);
            for (Finding finding : VALIDATOR
                    .validate(read.document(), read.sourceMap())
                    .atLeast(Severity.ERROR)
                    .findings()) {
                counts.merge(finding.ruleId(), 1, Integer::sum);
            }
        }

        assertThat(counts)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("BAS-10", 2),
                        Map.entry("BAS-13", 1),
                        Map.entry("CNT-02", 4),
                        Map.entry("CNT-03", 4),
                        Map.entry("CNT-08", 1),
                        Map.entry("HDR-01", 1),
                        Map.entry("HDR-03", 2),
                        Map.entry("HDR-04", 1),
                        Map.entry("HDR-08", 5),
                        Map.entry("ID-01", 7),
                        Map.entry("RCP-01", 1),
                        Map.entry("TYP-07", 1)));
    }
}
