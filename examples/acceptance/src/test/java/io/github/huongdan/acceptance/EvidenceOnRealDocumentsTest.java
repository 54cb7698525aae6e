package io.github.huongdan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.NotChecked;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.rule.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What a real document loses when it is judged without its text is told. */
@EnabledIf(
        value = "io.github.huongdan.acceptance.Corpus#available",
        disabledReason = "the environment variable HUONGDAN_CORPUS names no folder of documents")
class EvidenceOnRealDocumentsTest {

    @Test
    void noRuleFallsSilentUntold() throws IOException {
        for (Path file : Corpus.documents()) {
            ReadDocument read = Corpus.read(file);
            Set<String> silent = rules(GuidanceValidator.standard().validate(read));
            Report model = GuidanceValidator.standard().validate(read.document());
            silent.removeAll(rules(model));

            assertThat(model.notChecked())
                    .as(file.getFileName().toString())
                    .extracting(NotChecked::ruleId)
                    .containsAll(silent);
        }
    }

    private static Set<String> rules(Report report) {
        return report.findings().stream().map(Finding::ruleId).collect(Collectors.toCollection(TreeSet::new));
    }
}
