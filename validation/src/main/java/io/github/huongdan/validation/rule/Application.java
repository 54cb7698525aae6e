package io.github.huongdan.validation.rule;

/** When a rule is applied. */
public enum Application {
    /** To every document that its profile and the regime cover. */
    ALWAYS,
    /** Only where the caller asks for it: it guesses, and errs too often to be on by itself. */
    ON_REQUEST,
    /** Where the caller plugs in a registry of known acts; without one it is not checked, which is no pass. */
    BY_REGISTRY
}
