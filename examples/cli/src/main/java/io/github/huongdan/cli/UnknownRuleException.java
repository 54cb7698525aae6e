package io.github.huongdan.cli;

/** The user asked for a rule that the catalogue has not. */
final class UnknownRuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownRuleException(String id) {
        super("There is no rule " + id + "; the command rules lists all");
    }
}
