package io.github.huongdan.cli;

import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.rule.Severity;
import java.util.Locale;

/** From which severity on a finding makes {@code check} fail; the names are what the user types. */
enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    boolean fails(Report report) {
        return this != NEVER
                && !report.atLeast(Severity.valueOf(name())).findings().isEmpty();
    }

    /** The name as the user types it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
