package io.github.huongdan.acceptance.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.word.GuidanceWord;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.examples.Examples;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the rules on the layout, as real Word files. */
class LayoutOfWordFilesTest {

    static List<Example> examples() {
        return Examples.all().stream().filter(Example::isLaid).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void nothingIsFoundInTheLayoutOfAWellFormedFile(Example example) {
        assertThat(ofTheLayout(example, example.goodDocument())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void oneDefectInAFileGivesOneFinding(Example example) {
        assertThat(ofTheLayout(example, example.badDocument()))
                .extracting(Finding::ruleId)
                .containsExactly(example.ruleId());
    }

    private static List<Finding> ofTheLayout(Example example, ReadDocument laid) {
        ReadDocument word = GuidanceWord.standard().read(WordFileOf.bytes(laid));
        return example.judge(word).findings().stream()
                .filter(finding -> finding.ruleId().startsWith("LAY-"))
                .toList();
    }
}
