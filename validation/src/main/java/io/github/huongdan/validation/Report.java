package io.github.huongdan.validation;

import io.github.huongdan.regime.Regime;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a validation found in one document, and the regime that judged it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param regime the regime applied
 * @param findings the findings: by place in the source text, then by place in the document, then by rule id
 * @param notChecked the ids of the rules that apply but could not be checked, for want of a registry; neither broken nor kept
 */
public record Report(Regime regime, List<Finding> findings, List<String> notChecked) {

    public Report {
        Objects.requireNonNull(regime, "regime");
        findings = List.copyOf(findings);
        notChecked = List.copyOf(notChecked);
    }

    /** Makes a report without findings. */
    public static Report none(Regime regime) {
        return new Report(regime, List.of(), List.of());
    }

    /** Counts the findings of one severity. */
    public int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Returns the gravest severity found; empty where nothing was found. */
    public Optional<Severity> worst() {
        return findings.stream().map(Finding::severity).min(Severity::compareTo);
    }

    /** Returns the report with only the findings that the condition holds for. */
    public Report filter(Predicate<? super Finding> condition) {
        return new Report(regime, findings.stream().filter(condition).toList(), notChecked);
    }

    /** Returns the report with only the findings that weigh as much as the severity, or more. */
    public Report atLeast(Severity severity) {
        return filter(finding -> finding.severity().atLeast(severity));
    }

    /**
     * Returns this report where nothing was found that weighs as much as the severity, or more.
     *
     * @throws NonconformityException otherwise, with the findings of that weight
     */
    public Report throwIfAny(Severity severity) {
        Report grave = atLeast(severity);
        if (!grave.findings.isEmpty()) {
            throw new NonconformityException(grave);
        }
        return this;
    }
}
