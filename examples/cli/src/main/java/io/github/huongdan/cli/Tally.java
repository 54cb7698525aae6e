package io.github.huongdan.cli;

import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Severity;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was found in all files together. */
final class Tally {

    private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
    private final Map<String, Integer> byRule = new HashMap<>();
    private final Set<String> notChecked = new LinkedHashSet<>();
    private int files;
    private int unreadable;
    private int known;
    private final SuppressionUse suppressions = new SuppressionUse();

    /** How often a rule was broken. */
    record RuleCount(String ruleId, int count) {}

    void add(Checked checked) {
        files++;
        Report report = checked.report();
        if (report == null) {
            unreadable++;
            return;
        }
        known += report.known().size();
        suppressions.add(report);
        notChecked.addAll(report.notChecked());
        for (Finding finding : report.findings()) {
            bySeverity.merge(finding.severity(), 1, Integer::sum);
            byRule.merge(finding.ruleId(), 1, Integer::sum);
        }
    }

    /** All files, the unreadable ones too. */
    int files() {
        return files;
    }

    int unreadable() {
        return unreadable;
    }

    /** The findings that a baseline holds. */
    int known() {
        return known;
    }

    SuppressionUse suppressions() {
        return suppressions;
    }

    int count(Severity severity) {
        return bySeverity.getOrDefault(severity, 0);
    }

    /** The rules that could not be checked in some file. */
    List<String> notChecked() {
        return List.copyOf(notChecked);
    }

    /** The rules that were broken, those most often broken first, equals by their id. */
    List<RuleCount> rules() {
        return byRule.entrySet().stream()
                .map(entry -> new RuleCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(RuleCount::count).reversed().thenComparing(RuleCount::ruleId))
                .toList();
    }
}
