package io.github.huongdan.validation.fix;

import io.github.huongdan.validation.rule.Finding;
import java.util.List;
import java.util.Objects;

/**
 * A text after what findings suggested was written into it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the text as it is now; the one given where nothing was applied
 * @param applied the findings whose suggestions it holds, in the order they were applied; the place of each is that in the text in which it
 *     was found, which earlier replacements may have moved
 * @param settled whether no suggestion is left that could be applied; false where others have to wait for the next pass
 */
public record FixedText(String text, List<Finding> applied, boolean settled) {

    public FixedText {
        Objects.requireNonNull(text, "text");
        applied = List.copyOf(applied);
    }
}
