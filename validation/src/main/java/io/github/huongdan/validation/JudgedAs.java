package io.github.huongdan.validation;

import io.github.huongdan.validation.rule.DocumentKind;
import java.util.List;
import java.util.Objects;

/**
 * What a document was judged as, and which rules were therefore not applied.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind the kind of document
 * @param notApplied the ids of the rules that are for other kinds, in the order of the rules
 */
public record JudgedAs(DocumentKind kind, List<String> notApplied) {

    /** A guidance: all rules of its regime are for it. */
    public static final JudgedAs GUIDANCE = new JudgedAs(DocumentKind.GUIDANCE, List.of());

    public JudgedAs {
        Objects.requireNonNull(kind, "kind");
        notApplied = List.copyOf(notApplied);
    }
}
