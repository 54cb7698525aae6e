package io.github.huongdan.cli;

import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.configuration.Configuration;
import io.github.huongdan.validation.configuration.SuppressedFinding;
import io.github.huongdan.validation.configuration.Suppression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which suppressions matched a finding in any file, and which did not. */
final class SuppressionUse {

    private final Set<Suppression> used = new HashSet<>();
    private final Set<Suppression> unused = new HashSet<>();

    void add(Checked checked) {
        Report report = checked.report();
        if (report == null) {
            return;
        }
        report.suppressed().stream().map(SuppressedFinding::suppression).forEach(used::add);
        unused.addAll(report.unusedSuppressions());
    }

    /** A sentence for each suppression that matched nothing in its documents, and one that counts those whose documents were not checked. */
    List<String> unusedOf(Configuration configuration) {
        List<String> sentences = new ArrayList<>();
        int elsewhere = 0;
        for (Suppression suppression : configuration.suppressions()) {
            if (used.contains(suppression)) {
                continue;
            }
            if (unused.contains(suppression)) {
                String where = suppression.pointer().isEmpty() ? "the whole document" : suppression.pointer();
                sentences.add(suppression.origin() + ": nothing to suppress: no finding of " + suppression.ruleId()
                        + " at " + where);
            } else {
                elsewhere++;
            }
        }
        if (elsewhere > 0) {
            sentences.add("suppressions for documents that were not checked: " + elsewhere);
        }
        return sentences;
    }
}
