package io.github.huongdan.cli;

import io.github.huongdan.validation.report.Tally;
import io.github.huongdan.validation.rule.Severity;
import java.util.Arrays;
import java.util.Locale;

/** From which severity on a finding makes {@code check} fail; the names are what the user types. */
enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    boolean fails(Tally tally) {
        if (this == NEVER) {
            return false;
        }
        Severity level = Severity.valueOf(name());
        return Arrays.stream(Severity.values())
                .anyMatch(severity -> severity.atLeast(level) && tally.count(severity) > 0);
    }

    /** The name as the user types it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
