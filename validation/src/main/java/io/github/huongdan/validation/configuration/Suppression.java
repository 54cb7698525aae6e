package io.github.huongdan.validation.configuration;

import io.github.huongdan.validation.rule.Finding;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says that what a rule finds at one place of a document is right to stand, and why. It holds for all findings of the rule at just this
 * place; where the place moves, it matches nothing any more.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ruleId the id of the rule
 * @param pointer the JSON pointer of the findings; empty for those on the whole document
 * @param reason why the finding is right to stand, for whoever reads the configuration later; never blank
 * @param documents the documents it is for: a name, or a pattern with {@code ?} and {@code *}, which do not stand for {@code /}, and {@code
 *     **}, which does; one without {@code /} is held against the last step of a name. Null for every document, with or without a name
 * @param origin where it is written; null where it was made in code
 */
public record Suppression(
        String ruleId,
        String pointer,
        String reason,
        @Nullable String documents,
        @Nullable Origin origin) {

    /** Throws {@link IllegalArgumentException} where the reason is blank or the pointer is none. */
    public Suppression {
        Objects.requireNonNull(ruleId, "ruleId");
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw new IllegalArgumentException("Not a JSON pointer, which begins with / unless empty: " + pointer);
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A suppression without a reason: " + ruleId + " at " + pointer);
        }
    }

    /** Returns a suppression for every document. */
    public static Suppression of(String ruleId, String pointer, String reason) {
        return new Suppression(ruleId, pointer, reason, null, null);
    }

    /** Returns this suppression for the documents of a name or a pattern only. */
    public Suppression in(String names) {
        return new Suppression(ruleId, pointer, reason, Objects.requireNonNull(names, "names"), origin);
    }

    /**
     * Tells whether it is for a document.
     *
     * @param name the document's name; null where it has none
     */
    public boolean covers(@Nullable String name) {
        return documents == null || (name != null && DocumentPattern.matches(documents, name));
    }

    /** Tells whether a finding is of its rule and at its place. */
    public boolean matches(Finding finding) {
        return finding.ruleId().equals(ruleId) && finding.pointer().equals(pointer);
    }
}
