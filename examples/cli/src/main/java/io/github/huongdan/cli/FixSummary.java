package io.github.huongdan.cli;

import io.github.huongdan.validation.report.Tally.RuleCount;
import io.github.huongdan.validation.rule.Finding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what was fixed in all files of a run. Not thread-safe. */
final class FixSummary {

    private final Map<String, Integer> byRule = new TreeMap<>();
    private int files;
    private int fixed;
    private int failed;

    FixSummary() {}

    void add(FixedFile file) {
        files++;
        if (file.content() != null) {
            fixed++;
            for (Finding finding : file.applied()) {
                byRule.merge(finding.ruleId(), 1, Integer::sum);
            }
        }
    }

    void addFailed() {
        files++;
        failed++;
    }

    /** What the rules replaced, and after several files, how many it concerns. */
    String lines(Language language, boolean written) {
        StringBuilder lines = new StringBuilder();
        if (!byRule.isEmpty()) {
            List<RuleCount> counts = byRule.entrySet().stream()
                    .map(entry -> new RuleCount(entry.getKey(), entry.getValue()))
                    .toList();
            lines.append(new TallyTable(language, "fix.count").of(counts));
        }
        if (files > 1) {
            lines.append(language.text(
                    written ? "fix.written" : "fix.open",
                    String.valueOf(files),
                    String.valueOf(fixed),
                    String.valueOf(failed)));
        }
        return lines.toString().stripTrailing();
    }

    int exit(boolean written) {
        return failed > 0 ? Huongdan.UNREADABLE : fixed > 0 && !written ? Huongdan.FINDINGS : Huongdan.OK;
    }
}
