package io.github.huongdan.acceptance.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.annotation.AnnotatedCopy;
import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.serialization.word.GuidanceWord;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.examples.Examples;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the rules on the layout, as Word files that get the looks that their findings suggest. */
class MendedExamplesTest {

    static List<Example> examples() {
        return Examples.all().stream()
                .filter(Example::isLaid)
                .filter(example -> !suggested(example).isEmpty())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void aMendedFileIsWellFormed(Example example) {
        byte[] file = WordFileOf.bytes(example.badDocument());

        AnnotatedCopy copy = GuidanceWord.standard().replace(file, suggested(example));

        assertThat(copy.unformatted()).isEmpty();
        assertThat(ofTheLayout(example, copy.content())).isEmpty();
    }

    @Test
    void theRulesMendWhatIsSafe() {
        Set<String> mending = new TreeSet<>();
        examples().forEach(example -> mending.add(example.ruleId().substring("LAY-".length())));

        assertThat(mending)
                .containsExactly(
                        "01", "03", "05", "08", "12", "14", "20", "21", "23", "24", "26", "27", "30", "33", "34", "35",
                        "37", "38", "39", "40", "41", "42", "43", "50", "51", "53", "61");
    }

    private static List<Annotation> suggested(Example example) {
        return ofTheLayout(example, WordFileOf.bytes(example.badDocument())).stream()
                .filter(finding -> !finding.formattings().isEmpty())
                .map(finding -> new Annotation(null, "", null, finding.formattings()))
                .toList();
    }

    private static List<Finding> ofTheLayout(Example example, byte[] file) {
        return example.judge(GuidanceWord.standard().read(file)).findings().stream()
                .filter(finding -> finding.ruleId().startsWith("LAY-"))
                .toList();
    }
}
