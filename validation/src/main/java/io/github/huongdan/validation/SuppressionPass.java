package io.github.huongdan.validation;

import io.github.huongdan.validation.configuration.SuppressedFinding;
import io.github.huongdan.validation.configuration.Suppression;
import io.github.huongdan.validation.rule.Finding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes out of a report what the suppressions for its document match. */
final class SuppressionPass {

    private SuppressionPass() {}

    static Report apply(Report report, List<Suppression> suppressions, @Nullable String name) {
        List<Suppression> ours = suppressions.stream()
                .filter(suppression -> suppression.covers(name))
                .toList();
        if (ours.isEmpty()) {
            return report;
        }
        Set<Suppression> unused = new LinkedHashSet<>(ours);
        List<Finding> findings = new ArrayList<>();
        List<SuppressedFinding> suppressed = new ArrayList<>(report.suppressed());
        for (Finding finding : report.findings()) {
            Optional<Suppression> match = ours.stream()
                    .filter(suppression -> suppression.matches(finding))
                    .findFirst();
            match.ifPresentOrElse(
                    suppression -> {
                        unused.remove(suppression);
                        suppressed.add(new SuppressedFinding(finding, suppression));
                    },
                    () -> findings.add(finding));
        }
        return new Report(
                report.regime(),
                findings,
                report.notChecked(),
                suppressed,
                List.copyOf(unused),
                report.known(),
                report.judgedAs());
    }
}
