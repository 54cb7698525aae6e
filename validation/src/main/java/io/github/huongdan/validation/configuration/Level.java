package io.github.huongdan.validation.configuration;

import io.github.huongdan.validation.rule.Severity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an entry says of a rule or a group; the names are what a file says. */
enum Level {
    ERROR(Severity.ERROR),
    WARNING(Severity.WARNING),
    INFO(Severity.INFO),
    /** Applied with the severity that the regime or the rule gives, also where the rule is off by itself. */
    ON(null),
    OFF(null);

    static final String NAMES = "ERROR, WARNING, INFO, ON or OFF";

    private final @Nullable Severity severity;

    Level(@Nullable Severity severity) {
        this.severity = severity;
    }

    /** The severity it sets; null for ON and OFF. */
    @Nullable
    Severity severity() {
        return severity;
    }

    static Level of(Severity severity) {
        return valueOf(severity.name());
    }

    static Optional<Level> named(String name) {
        for (Level level : values()) {
            if (level.name().equals(name)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
