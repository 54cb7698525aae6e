package io.github.huongdan.validation.configuration;

import io.github.huongdan.validation.rule.Finding;
import java.util.Objects;

/**
 * A finding that is right to stand, and the suppression that says why.
 *
 * <p>Immutable and thread-safe.
 */
public record SuppressedFinding(Finding finding, Suppression suppression) {

    public SuppressedFinding {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(suppression, "suppression");
    }
}
