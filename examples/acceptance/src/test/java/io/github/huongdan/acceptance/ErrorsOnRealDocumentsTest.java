package io.github.huongdan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.Position;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Place;
import io.github.huongdan.validation.rule.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Holds the errors found in real documents against what a careful reader said of them in {@code verdicts.tsv}: document, rule, severity, line,
 * verdict. The false ones that are still made are counted, so that they become fewer and never more.
 */
@EnabledIf(
        value = "io.github.huongdan.acceptance.Corpus#available",
        disabledReason = "the environment variable HUONGDAN_CORPUS names no folder of documents")
class ErrorsOnRealDocumentsTest {

    private static final int TRUE_KEPT = 39;
    private static final int FALSE_MADE = 17;

    @Test
    void keepsTheTrueErrorsAndMakesNoMoreFalseOnes() throws IOException {
        Set<String> made = new HashSet<>();
        for (Path file : Corpus.documents()) {
            ReadDocument read = Corpus.read(file);
            String name = file.getFileName().toString().replace(".txt", "");
            for (Finding finding : GuidanceValidator.standard()
                    .validate(read)
                    .atLeast(Severity.ERROR)
                    .findings()) {
                Place place = finding.place();
                int line = place != null && place.location() instanceof Position position ? position.line() : 0;
                made.add(name + "\t" + finding.ruleId() + "\tERROR\t" + line);
            }
        }

        assertThat(count(made, "true")).isGreaterThanOrEqualTo(TRUE_KEPT);
        assertThat(count(made, "false")).isLessThanOrEqualTo(FALSE_MADE);
    }

    private static long count(Set<String> made, String verdict) throws IOException {
        List<String> verdicts = Files.readAllLines(Corpus.directory().resolve("verdicts.tsv"), StandardCharsets.UTF_8);
        return verdicts.stream()
                .filter(line -> line.split("\t", -1)[4].equals(verdict))
                .map(line -> line.substring(0, line.indexOf("\t" + verdict + "\t")))
                .filter(made::contains)
                .distinct()
                .count();
    }
}
