package io.github.huongdan.validation;

import io.github.huongdan.validation.rule.Finding;
import java.util.stream.Collectors;

/** Says that a document does not conform; carries the findings. */
public final class NonconformityException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Report report;

    NonconformityException(Report report) {
        super(report.findings().stream()
                .map(NonconformityException::fact)
                .collect(Collectors.joining(
                        "; ",
                        "The document does not conform to " + report.regime().id() + ": ",
                        "")));
        this.report = report;
    }

    /** Returns the findings that weigh enough; null after the exception was serialised. */
    public Report report() {
        return report;
    }

    private static String fact(Finding finding) {
        String where =
                finding.place() == null ? finding.pointer() : finding.place().toString();
        return finding.ruleId() + " at " + where;
    }
}
