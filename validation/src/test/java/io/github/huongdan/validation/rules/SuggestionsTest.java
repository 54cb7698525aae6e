package io.github.huongdan.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.examples.Examples;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SuggestionsTest {

    static Stream<Arguments> suggestions() {
        return Examples.all().stream()
                .flatMap(example -> example.findings().stream()
                        .filter(finding -> finding.ruleId().equals(example.ruleId()))
                        .filter(finding -> finding.suggestion() != null)
                        .map(finding -> Arguments.of(example, finding)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("suggestions")
    void aSuggestionRemovesItsFindingAndRaisesNoNewOne(Example example, Finding finding) {
        Map<String, Long> before = counts(example.report());
        Map<String, Long> after = counts(example.applying(finding));

        assertThat(after.getOrDefault(finding.ruleId(), 0L)).isLessThan(before.get(finding.ruleId()));
        assertThat(after)
                .allSatisfy(
                        (rule, count) -> assertThat(count).as(rule).isLessThanOrEqualTo(before.getOrDefault(rule, 0L)));
    }

    @Test
    void theRulesWithACertainReplacementSuggestIt() {
        assertThat(suggestions().map(arguments -> ((Finding) arguments.get()[1]).ruleId()))
                .contains(
                        "ID-06", "ID-07", "ID-10", "ID-11", "ID-14", "HDR-09", "HDR-10", "BAS-23", "CNT-11", "TYP-02",
                        "TYP-08", "TYP-10", "TYP-11", "TYP-17");
    }

    private static Map<String, Long> counts(Report report) {
        return report.findings().stream()
                .collect(Collectors.groupingBy(Finding::ruleId, TreeMap::new, Collectors.counting()));
    }
}
