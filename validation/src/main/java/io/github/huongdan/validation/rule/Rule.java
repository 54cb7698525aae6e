package io.github.huongdan.validation.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One rule: of the catalogue, or of an application or another library in a namespace of its own.
 *
 * <pre>{@code
 * Rule logo = Rule.warning("acme:LOGO-1", Profile.BOTH, "Acme, house rules, 3", (examination, findings) -> {
 *     if (examination.document().header().issuer() == null) {
 *         findings.at(Pointer.ISSUER).report();
 *     }
 * });
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the public id, such as {@code HDR-01}, or {@code acme:LOGO-1} in the namespace {@code acme}; never given to another rule.
 *     Ids without a namespace are the catalogue's: a later version of it may use any of them
 * @param severity how much its findings weigh unless the regime says otherwise
 * @param profile whose documents it is for
 * @param provision the provision it rests on, or what else it comes from (practice, logic, consistency)
 * @param evidence what it needs beside what the document says, in the order of the enum; empty for most rules
 * @param inPart whether it judges what it can where some of its evidence is missing; otherwise it is not checked then
 * @param onByDefault whether it is applied without being asked for; rules that guess, and err too often, are not
 * @param kinds the kinds of documents it is for
 * @param reporting how many findings of it in one document are reported
 * @param check what it does
 */
public record Rule(
        String id,
        Severity severity,
        Profile profile,
        String provision,
        Set<Evidence> evidence,
        boolean inPart,
        boolean onByDefault,
        Set<DocumentKind> kinds,
        Reporting reporting,
        Check check) {

    /** The id of the finding that says that a rule failed; its argument {@code rule} names the rule. */
    public static final String INTERNAL = "internal";

    /** Throws {@link IllegalArgumentException} where the id has no namespace and names no part of a document, or is none. */
    public Rule {
        RuleId.of(id);
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(provision, "provision");
        evidence = evidence.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(evidence));
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("The rule " + id + " is for no kind of document");
        }
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        Objects.requireNonNull(reporting, "reporting");
        Objects.requireNonNull(check, "check");
    }

    /** Declares a rule whose findings are errors. */
    public static Rule error(String id, Profile profile, String provision, Check check) {
        return of(id, Severity.ERROR, profile, provision, check);
    }

    /** Declares a rule whose findings are warnings. */
    public static Rule warning(String id, Profile profile, String provision, Check check) {
        return of(id, Severity.WARNING, profile, provision, check);
    }

    /** Declares a rule whose findings are for information. */
    public static Rule info(String id, Profile profile, String provision, Check check) {
        return of(id, Severity.INFO, profile, provision, check);
    }

    private static Rule of(String id, Severity severity, Profile profile, String provision, Check check) {
        return new Rule(
                id, severity, profile, provision, Set.of(), false, true, DocumentKind.ALL, Reporting.EACH, check);
    }

    /** Returns the rule as one that is applied only where the caller asks for it, because it errs too often. */
    public Rule onRequest() {
        return new Rule(id, severity, profile, provision, evidence, inPart, false, kinds, reporting, check);
    }

    /** Returns the rule as one that needs this evidence: without it the rule would find nothing, or what is not so, and does not run. */
    public Rule needing(Evidence... needed) {
        return needing(Set.copyOf(List.of(needed)), false);
    }

    /** Returns the rule as one that needs this evidence to judge in full: without it the rule judges in part. */
    public Rule needingInFull(Evidence... needed) {
        return needing(Set.copyOf(List.of(needed)), true);
    }

    private Rule needing(Set<Evidence> needed, boolean judgingInPart) {
        return new Rule(id, severity, profile, provision, needed, judgingInPart, onByDefault, kinds, reporting, check);
    }

    /** Returns the rule as one that is for these kinds of documents alone. */
    public Rule onlyFor(DocumentKind... judged) {
        return new Rule(
                id,
                severity,
                profile,
                provision,
                evidence,
                inPart,
                onByDefault,
                Set.copyOf(List.of(judged)),
                reporting,
                check);
    }

    /** Returns the rule as one whose findings, where they are many, have one cause and are reported together. */
    public Rule together() {
        return new Rule(
                id, severity, profile, provision, evidence, inPart, onByDefault, kinds, Reporting.TOGETHER, check);
    }

    /** Returns the part of a document that the rule is about; empty where its id has a namespace. */
    public Optional<Part> part() {
        return RuleId.of(id).namespace() == null ? Optional.of(Part.of(id)) : Optional.empty();
    }

    /** Returns whose rule it is, such as {@code acme}; empty for the catalogue's. */
    public Optional<String> namespace() {
        return Optional.ofNullable(RuleId.of(id).namespace());
    }

    /** Returns what its id has in common with its kin, by which a configuration names them all: {@code HDR}, {@code acme:LOGO}. */
    public String group() {
        return RuleId.of(id).group();
    }
}
