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
 * @param application when it is applied
 * @param check what it does
 */
public record Rule(
        String id, Severity severity, Profile profile, String provision, Application application, Check check) {

    /** The id of the finding that says that a rule failed; its argument {@code rule} names the rule. */
    public static final String INTERNAL = "internal";

    /** Throws {@link IllegalArgumentException} where the id names no part of a document. */
    public Rule {
        Part.of(id);
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(check, "check");
    }

    /** Declares a rule whose findings are errors. */
    public static Rule error(String id, Profile profile, String provision, Check check) {
        return new Rule(id, Severity.ERROR, profile, provision, Application.ALWAYS, check);
    }

    /** Declares a rule whose findings are warnings. */
    public static Rule warning(String id, Profile profile, String provision, Check check) {
        return new Rule(id, Severity.WARNING, profile, provision, Application.ALWAYS, check);
    }

    /** Declares a rule whose findings are for information. */
    public static Rule info(String id, Profile profile, String provision, Check check) {
        return new Rule(id, Severity.INFO, profile, provision, Application.ALWAYS, check);
    }

    /** Returns the rule as one that is applied only where the caller asks for it, because it errs too often. */
    public Rule onRequest() {
        return new Rule(id, severity, profile, provision, Application.ON_REQUEST, check);
    }

    /** Returns the rule as one that only a registry of known acts lets judge. */
    public Rule byRegistry() {
        return new Rule(id, severity, profile, provision, Application.BY_REGISTRY, check);
    }

    /** Returns the part of a document that the rule is about. */
    public Part part() {
        return Part.of(id);
    }
}
