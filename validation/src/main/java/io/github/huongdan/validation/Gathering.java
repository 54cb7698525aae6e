package io.github.huongdan.validation;

import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Reporting;
import io.github.huongdan.validation.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gathers what one rule found again and again in one document into one finding that keeps the others, so that what one habit or one fault of
 * a conversion brings about is reported once.
 */
final class Gathering {

    /** How many findings of one rule and variant stand each by itself. */
    private static final int MOST = 10;

    private Gathering() {}

    /** Gathers the findings of the rules that say so; the order stays that of the first of each. */
    static List<Finding> of(List<Finding> findings, List<Rule> rules) {
        Set<String> together = rules.stream()
                .filter(rule -> rule.reporting() == Reporting.TOGETHER)
                .map(Rule::id)
                .collect(Collectors.toSet());
        Map<String, List<Finding>> causes = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (together.contains(finding.ruleId())) {
                causes.computeIfAbsent(cause(finding), key -> new ArrayList<>()).add(finding);
            }
        }
        Set<String> done = new HashSet<>();
        List<Finding> gathered = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            List<Finding> same = causes.getOrDefault(cause(finding), List.of());
            if (same.size() <= MOST) {
                gathered.add(finding);
            } else if (done.add(cause(finding))) {
                gathered.add(finding.with(same.subList(1, same.size())));
            }
        }
        return gathered;
    }

    /** The rule and what the finding is a variant of. */
    private static String cause(Finding finding) {
        return finding.ruleId() + ' ' + finding.variant();
    }
}
