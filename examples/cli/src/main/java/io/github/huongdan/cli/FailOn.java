package io.github.huongdan.cli;

import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.rule.Severity;

/** From which severity on a finding makes {@code check} fail; the names are what the user types. */
enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    boolean fails(Report report) {
        return this != NEVER
                && !report.atLeast(Severity.valueOf(name())).findings().isEmpty();
    }
}
