package io.github.huongdan.validation;

import io.github.huongdan.regime.Regime;
import io.github.huongdan.validation.configuration.SuppressedFinding;
import io.github.huongdan.validation.configuration.Suppression;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rule.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a validation found in one document, and the regime that judged it.
 *
 * <pre>{@code
 * report.count(Severity.ERROR);
 * report.atLeast(Severity.WARNING).findings();
 * report.throwIfAny(Severity.ERROR);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param regime the regime applied
 * @param findings the findings, of those with one cause the first with the others in it: by place in the source text, then by place in the document, then by rule id
 * @param notChecked the rules that apply but could not be checked, or not in full, for want of evidence; in the order of the rules
 * @param suppressed what was found and is right to stand, with the reason; in the order of the findings
 * @param unusedSuppressions the suppressions for this document that matched nothing
 * @param known what a baseline holds already and is not reported again; in the order of the findings
 * @param judgedAs what the document was judged as, and the rules that were not applied for that reason
 */
public record Report(
        Regime regime,
        List<Finding> findings,
        List<NotChecked> notChecked,
        List<SuppressedFinding> suppressed,
        List<Suppression> unusedSuppressions,
        List<Finding> known,
        JudgedAs judgedAs) {

    public Report {
        Objects.requireNonNull(regime, "regime");
        findings = List.copyOf(findings);
        notChecked = List.copyOf(notChecked);
        suppressed = List.copyOf(suppressed);
        unusedSuppressions = List.copyOf(unusedSuppressions);
        known = List.copyOf(known);
        Objects.requireNonNull(judgedAs, "judgedAs");
    }

    /** Makes a report on a guidance in which nothing is suppressed or known. */
    public Report(Regime regime, List<Finding> findings, List<NotChecked> notChecked) {
        this(regime, findings, notChecked, List.of(), List.of(), List.of(), JudgedAs.GUIDANCE);
    }

    /** Returns the report with what has one cause reported once. */
    Report gathered(List<Rule> rules) {
        return new Report(
                regime, Gathering.of(findings, rules), notChecked, suppressed, unusedSuppressions, known, judgedAs);
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

    /** Returns the report with only the findings that the condition holds for; what is suppressed or known stays. */
    public Report filter(Predicate<? super Finding> condition) {
        return new Report(
                regime,
                findings.stream().filter(condition).toList(),
                notChecked,
                suppressed,
                unusedSuppressions,
                known,
                judgedAs);
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
