package io.github.huongdan.cli;

/** How {@code check} shows what it found; the names are what the user types. */
enum ReportFormat {
    TEXT,
    JSON
}
