package io.github.huongdan.regime;

import org.jspecify.annotations.Nullable;

/**
 * The line below a part of a document (đường kẻ): a drawn one, or one that is typed with signs.
 *
 * <p>Immutable and thread-safe.
 *
 * @param share how long a drawn line is beside the words above it: 1 where it is as long as they are; null where the line is typed
 * @param signs the signs of a typed line, such as {@code -----}; null where the line is drawn
 */
public record RuleForm(@Nullable Range share, @Nullable String signs) {

    /** Throws {@link IllegalArgumentException} where the line is neither drawn nor typed, or both. */
    public RuleForm {
        if ((share == null) == (signs == null)) {
            throw new IllegalArgumentException("A line is either drawn or typed");
        }
    }
}
