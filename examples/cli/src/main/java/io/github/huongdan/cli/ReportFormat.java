package io.github.huongdan.cli;

import java.util.Locale;

/** How {@code check} shows what it found; the names are what the user types. */
enum ReportFormat {
    TEXT,
    JSON;

    /** The name as the user types it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
