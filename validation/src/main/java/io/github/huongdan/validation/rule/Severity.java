package io.github.huongdan.validation.rule;

/** How much a finding weighs, the gravest first. */
public enum Severity {
    /** The document breaks what its regulation demands. */
    ERROR,
    /** The document departs from a rule or from settled practice, or contradicts itself. */
    WARNING,
    /** Worth knowing; nothing need be changed. */
    INFO;

    /** Tells whether this severity weighs as much as the other, or more. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
