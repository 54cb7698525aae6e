package io.github.huongdan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.Position;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Severity;
import io.github.huongdan.validation.rule.SourcePlace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds what is found in real documents against what careful readers said of it. How many of the judged findings that are made are true, and how
 * many of the true ones are made, only grows.
 */
@EnabledIf(
        value = "io.github.huongdan.acceptance.Corpus#available",
        disabledReason = "the environment variable HUONGDAN_CORPUS names no folder of documents")
class ErrorsOnRealDocumentsTest {

    /** Errors on which no one has said anything yet. */
    private static final int MOST_UNJUDGED = 0;

    private static final Set<String> MADE = new HashSet<>();
    private static final Set<String> DOCUMENTS = new HashSet<>();

    @BeforeAll
    static void judge() throws IOException {
        for (Path file : Corpus.documents()) {
            ReadDocument read = Corpus.read(file);
            String name = file.getFileName().toString().replace(".txt", "");
            DOCUMENTS.add(name);
            for (Finding finding : GuidanceValidator.standard().validate(read).findings()) {
                SourcePlace place = finding.place();
                int line = place != null && place.location() instanceof Position position ? position.line() : 0;
                MADE.add(name + "\t" + finding.ruleId() + "\t" + finding.severity() + "\t" + line);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"ERROR, 0.98, 0.97", "WARNING, 0.92, 0.95"})
    void whatIsFoundIsTrueAndWhatIsTrueIsFound(Severity severity, double precision, double kept) {
        Verdicts verdicts = Verdicts.read();
        Set<String> right = verdicts.made(MADE, severity, "true");
        Set<String> wrong = verdicts.made(MADE, severity, "false");
        Set<String> truth = verdicts.in(DOCUMENTS, severity, "true");

        assertThat((double) right.size() / (right.size() + wrong.size()))
                .as("still false: %s", wrong)
                .isGreaterThanOrEqualTo(precision);
        truth.removeAll(right);
        assertThat((double) right.size() / (right.size() + truth.size()))
                .as("lost: %s", truth)
                .isGreaterThanOrEqualTo(kept);
    }

    @Test
    void errorsAreJudged() {
        Verdicts verdicts = Verdicts.read();

        assertThat(MADE)
                .filteredOn(finding -> finding.contains("\tERROR\t") && !verdicts.judged(finding))
                .hasSizeLessThanOrEqualTo(MOST_UNJUDGED);
    }
}
