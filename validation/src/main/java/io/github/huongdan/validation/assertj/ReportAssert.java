package io.github.huongdan.validation.assertj;

import io.github.huongdan.validation.NotChecked;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Severity;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Assertions on what the rules found in a document. */
public class ReportAssert extends PartAssert<ReportAssert, Report> {

    static final AssertType<ReportAssert, Report> TYPE =
            new AssertType<>(ReportAssert.class, Report.class, ReportAssert::new);

    /** Made by {@link GuidanceAssertions}; public for the proxies of soft assertions. */
    public ReportAssert(@Nullable Report report) {
        super(report, ReportAssert.class);
    }

    /** Expects the document to be judged by the regime of this id, such as {@code PARTY_2017}. */
    public ReportAssert isJudgedBy(String regimeId) {
        return check("", report -> {
            String found = report.regime().id();
            return found.equals(regimeId) ? null : Facts.compared("regime", regimeId, found);
        });
    }

    /** Expects a finding of this rule, and leads to all of them. */
    public final FindingAssert hasFinding(String ruleId) {
        return find(
                FindingAssert.TYPE,
                "",
                report -> FindingAssert.matching(
                        report.findings().stream()
                                .flatMap(finding -> finding.each().stream())
                                .toList(),
                        finding -> finding.ruleId().equals(ruleId)),
                report -> facts("finding", ruleId, report, report.findings()));
    }

    /** Expects no finding of this rule. */
    public ReportAssert hasNoFinding(String ruleId) {
        return check("", report -> {
            List<Finding> found =
                    report.filter(finding -> finding.ruleId().equals(ruleId)).findings();
            return found.isEmpty() ? null : facts("no finding", ruleId, report, found);
        });
    }

    /** Expects no finding. */
    public ReportAssert hasNoFindings() {
        return hasNoFindings(Severity.INFO);
    }

    /** Expects no finding of this severity or a graver one. */
    public ReportAssert hasNoFindings(Severity atLeast) {
        return check("", report -> {
            List<Finding> found = report.atLeast(atLeast).findings();
            return found.isEmpty() ? null : facts("no finding", "at least " + atLeast, report, found);
        });
    }

    /** Expects one finding or more of each of these rules, in any order, and none of another. */
    public ReportAssert hasOnlyFindings(String... ruleIds) {
        return check("", report -> {
            Set<String> missing = new TreeSet<>(List.of(ruleIds));
            Set<String> found = report.findings().stream().map(Finding::ruleId).collect(Collectors.toSet());
            missing.removeAll(found);
            List<Finding> others = report.filter(finding -> !List.of(ruleIds).contains(finding.ruleId()))
                    .findings();
            return missing.isEmpty() && others.isEmpty()
                    ? null
                    : Facts.expected("findings", String.join(" ", ruleIds))
                            .texts("missing", List.copyOf(missing))
                            .list("unexpected", others, Shown::finding)
                            .and("regime", report.regime().id());
        });
    }

    /** Expects the rule of this id to have been left unchecked, wholly or in part, for want of evidence. */
    public ReportAssert hasNotChecked(String ruleId) {
        return check(
                "",
                report -> report.notChecked().stream().map(NotChecked::ruleId).anyMatch(ruleId::equals)
                        ? null
                        : Facts.expected("rule not checked", ruleId)
                                .list("not checked", report.notChecked(), NotChecked::ruleId));
    }

    private static Facts facts(String key, String expected, Report report, List<Finding> findings) {
        return Facts.expected(key, expected)
                .and("regime", report.regime().id())
                .list("findings", findings, Shown::finding);
    }
}
