package io.github.huongdan.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.regime.Regime;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.NotChecked;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.rule.Evidence;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.examples.ExampleRegistry;
import io.github.huongdan.validation.rules.examples.Examples;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is lost without the source text is told. */
class ExamplesAsModelTest {

    static List<Example> examples() {
        return Examples.all();
    }

    /** What a rule finds in the text it finds in the model, too, or it is listed as not checked there, wholly or in part. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void noFindingIsLostUntold(Example example) {
        Report model = example.judge(ReadDocument.of(example.document()));
        List<String> found = facts(model.findings());
        Set<String> listed = notChecked(model);

        assertThat(example.findings().stream().filter(finding -> !listed.contains(finding.ruleId())))
                .allSatisfy(finding -> assertThat(found).contains(fact(finding)));
    }

    /** A rule that does not run without the text would have found nothing, but for one that would find what is not so. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void noRuleIsKeptFromSpeaking(Example example) {
        ReadDocument model = ReadDocument.of(example.document());
        Regime regime = example.judge(model).regime();
        Examination examination = new Examination(model, regime, true, ExampleRegistry.INSTANCE);

        for (Rule rule : GuidanceValidator.standard().rules()) {
            if (rule.evidence().contains(Evidence.SOURCE_TEXT)
                    && !rule.inPart()
                    && !rule.id().equals("CNT-08")) {
                Findings findings = new Findings(rule.id(), rule.severity(), examination);
                rule.check().examine(examination, findings);
                assertThat(findings.reported()).isEmpty();
            }
        }
    }

    @Test
    void everyRuleThatNeedsTheSourceIsSeenToNeedIt() {
        Set<String> needing = GuidanceValidator.standard().rules().stream()
                .filter(rule -> rule.evidence().contains(Evidence.SOURCE_TEXT)
                        || rule.evidence().contains(Evidence.LAYOUT))
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> lost = new TreeSet<>();
        for (Example example : Examples.all()) {
            List<String> found =
                    facts(example.judge(ReadDocument.of(example.document())).findings());
            example.findings().stream()
                    .filter(finding -> !found.contains(fact(finding)))
                    .map(Finding::ruleId)
                    .forEach(lost::add);
        }

        assertThat(lost).isEqualTo(needing);
    }

    private static Set<String> notChecked(Report report) {
        return report.notChecked().stream()
                .filter(rule -> rule.missing() != Evidence.REGISTRY)
                .map(NotChecked::ruleId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> facts(List<Finding> findings) {
        return findings.stream().map(ExamplesAsModelTest::fact).toList();
    }

    private static String fact(Finding finding) {
        return finding.ruleId() + " " + finding.variant() + " " + finding.pointer() + " " + finding.arguments();
    }
}
