package io.github.huongdan.validation;

import io.github.huongdan.validation.rule.Evidence;
import java.util.Objects;

/**
 * A rule that applies to a document but could not be checked, or not in full: it is neither kept nor broken as far as it was not checked.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ruleId the public id of the rule, such as {@code HDR-16}
 * @param missing the evidence that there was none of; the first where several is missing
 * @param inPart whether the rule judged what it could without the evidence, so that there may be findings of it; false where it did not run
 */
public record NotChecked(String ruleId, Evidence missing, boolean inPart) {

    public NotChecked {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(missing, "missing");
    }
}
