package io.github.huongdan.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rules.examples.BasisExamples;
import io.github.huongdan.validation.rules.examples.CitedActExamples;
import io.github.huongdan.validation.rules.examples.CodeExamples;
import io.github.huongdan.validation.rules.examples.DivisionExamples;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.examples.HeaderExamples;
import io.github.huongdan.validation.rules.examples.LayoutExamples;
import io.github.huongdan.validation.rules.examples.RecipientExamples;
import io.github.huongdan.validation.rules.examples.ReferenceExamples;
import io.github.huongdan.validation.rules.examples.SignatoryExamples;
import io.github.huongdan.validation.rules.examples.TaskExamples;
import io.github.huongdan.validation.rules.examples.TypographyExamples;
import io.github.huongdan.validation.rules.examples.UnreadExamples;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * A rule needs no other rule beside it to see its defect, but for those that sum up what others say ({@link UnreadExamples}). One test
 * for each list, since to look one example up takes the longer the more there are.
 */
class RuleAloneTest {

    static final List<Example> CODE = CodeExamples.ALL;
    static final List<Example> HEADER = HeaderExamples.ALL;
    static final List<Example> BASIS = BasisExamples.ALL;
    static final List<Example> CITED_ACT = CitedActExamples.ALL;
    static final List<Example> DIVISION = DivisionExamples.ALL;
    static final List<Example> TASK = TaskExamples.ALL;
    static final List<Example> RECIPIENT = RecipientExamples.ALL;
    static final List<Example> SIGNATORY = SignatoryExamples.ALL;
    static final List<Example> TYPOGRAPHY = TypographyExamples.ALL;
    static final List<Example> REFERENCE = ReferenceExamples.ALL;
    static final List<Example> LAYOUT = LayoutExamples.ALL;

    @ParameterizedTest(name = "{0}")
    @FieldSource("CODE")
    void codes(Example example) {
        isSeenAlone(example);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("HEADER")
    void headers(Example example) {
        isSeenAlone(example);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("BASIS")
    void bases(Example example) {
        isSeenAlone(example);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("CITED_ACT")
    void citedActs(Example example) {
        isSeenAlone(example);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("DIVISION")
    void divisions(Example example) {
        isSeenAlone(example);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("TASK")
    void tasks(Example example) {
        isSeenAlone(example);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("RECIPIENT")
    void recipients(Example example) {
        isSeenAlone(example);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("SIGNATORY")
    void signatories(Example example) {
        isSeenAlone(example);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("TYPOGRAPHY")
    void typography(Example example) {
        isSeenAlone(example);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("REFERENCE")
    void references(Example example) {
        isSeenAlone(example);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("LAYOUT")
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
