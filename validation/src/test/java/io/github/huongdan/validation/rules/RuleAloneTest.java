package io.github.huongdan.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Rule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule needs no other rule beside it, but for those that sum up what others say. */
class RuleAloneTest {

    static List<Example> examples() {
        return Examples.all().stream().filter(example -> !example.sumsUp()).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void itSpeaksOfItsDefect(Example example) {
        assertThat(ids(example, example.badDocument())).contains(example.ruleId());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void itIsSilentOnTheGoodDocument(Example example) {
        assertThat(ids(example, example.goodDocument())).doesNotContain(example.ruleId(), Rule.INTERNAL);
    }

    private static List<String> ids(Example example, ReadDocument read) {
        return example.judgeByItsRule(read).findings().stream()
                .map(Finding::ruleId)
                .toList();
    }
}
