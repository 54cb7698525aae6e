package io.github.huongdan.validation.rule;

import java.util.Objects;

/**
 * One rule of the catalogue.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the public id, such as {@code HDR-01}; never given to another rule
 * @param severity how much its findings weigh unless the regime says otherwise
 * @param profile whose documents it is for
 * @param provision the provision it rests on, or what else it comes from (practice, logic, consistency)
 * @param check what it does
 */
public record Rule(String id, Severity severity, Profile profile, String provision, Check check) {

    /** The id of the finding that says that a rule failed; its argument {@code rule} names the rule. */
    public static final String INTERNAL = "internal";

    /** Throws {@link IllegalArgumentException} where the id names no part of a document. */
    public Rule {
        Part.of(id);
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(check, "check");
    }

    /** Declares a rule whose findings are errors. */
    public static Rule error(String id, Profile profile, String provision, Check check) {
        return new Rule(id, Severity.ERROR, profile, provision, check);
    }

    /** Declares a rule whose findings are warnings. */
    public static Rule warning(String id, Profile profile, String provision, Check check) {
        return new Rule(id, Severity.WARNING, profile, provision, check);
    }

    /** Declares a rule whose findings are for information. */
    public static Rule info(String id, Profile profile, String provision, Check check) {
        return new Rule(id, Severity.INFO, profile, provision, check);
    }

    /** Returns the part of a document that the rule is about. */
    public Part part() {
        return Part.of(id);
    }
}
