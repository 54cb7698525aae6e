package io.github.huongdan.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.examples.Examples;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {

    static List<Example> examples() {
        return Examples.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void aDefectRaisesItsRuleAndNoOther(Example example) {
        assertThat(example.raised()).isEqualTo(example.expected());
    }

    @Test
    void everyRuleHasAnExample() {
        Set<String> shown = Examples.all().stream().map(Example::ruleId).collect(Collectors.toSet());

        assertThat(GuidanceValidator.standard().rules())
                .extracting(Rule::id)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(shown).contains(id));
    }
}
