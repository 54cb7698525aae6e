package io.github.huongdan.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Rule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * A rule needs no other rule beside it to see its defect, but for those that sum up what others say ({@link UnreadExamples}). One test
 * for each list, since to look one example up takes the longer the more there are.
 */
class RuleAloneTest {

    @ParameterizedTest(name = "{0}")
    @FieldSource("io.github.huongdan.validation.rules.CodeExamples#ALL")
    void codes(Example example) {
        isSeenAlone(example);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("io.github.huongdan.validation.rules.HeaderExamples#ALL")
    void headers(Example example) {
        isSeenAlone(example);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("io.github.huongdan.validation.rules.BasisExamples#ALL")
    void bases(Example example) {
        isSeenAlone(example);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("io.github.huongdan.validation.rules.CitedActExamples#ALL")
    void citedActs(Example example) {
        isSeenAlone(example);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("io.github.huongdan.validation.rules.DivisionExamples#ALL")
    void divisions(Example example) {
        isSeenAlone(example);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("io.github.huongdan.validation.rules.TaskExamples#ALL")
    void tasks(Example example) {
        isSeenAlone(example);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("io.github.huongdan.validation.rules.RecipientExamples#ALL")
    void recipients(Example example) {
        isSeenAlone(example);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("io.github.huongdan.validation.rules.SignatoryExamples#ALL")
    void signatories(Example example) {
        isSeenAlone(example);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("io.github.huongdan.validation.rules.TypographyExamples#ALL")
    void typography(Example example) {
        isSeenAlone(example);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("io.github.huongdan.validation.rules.ReferenceExamples#ALL")
    void references(Example example) {
        isSeenAlone(example);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("io.github.huongdan.validation.rules.LayoutExamples#ALL")
    void layouts(Example example) {
        isSeenAlone(example);
    }

    private static void isSeenAlone(Example example) {
        assertThat(ids(example, example.badDocument())).contains(example.ruleId());
        assertThat(ids(example, example.goodDocument())).doesNotContain(example.ruleId(), Rule.INTERNAL);
    }

    private static List<String> ids(Example example, ReadDocument read) {
        return example.judgeByItsRule(read).findings().stream()
                .map(Finding::ruleId)
                .toList();
    }
}
