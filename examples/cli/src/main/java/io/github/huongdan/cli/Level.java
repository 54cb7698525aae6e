package io.github.huongdan.cli;

import io.github.huongdan.validation.rule.Severity;
import java.util.Locale;

/** From which severity on findings are taken; the names are what the user types. */
enum Level {
    ERROR,
    WARNING,
    INFO;

    Severity severity() {
        return Severity.valueOf(name());
    }

    /** The name as the user types it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
