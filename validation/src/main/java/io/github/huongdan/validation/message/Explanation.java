package io.github.huongdan.validation.message;

import org.jspecify.annotations.Nullable;

/**
 * What a person should know of a rule beside what it checks. The library's own rules have the first two; each text is one sentence or two.
 *
 * <p>Immutable and thread-safe.
 *
 * @param why what goes wrong where the rule is broken, and who says so; null where nobody wrote it
 * @param mend what to write instead; null where nobody wrote it
 * @param limits what the rule can't see, or where it may be wrong; null where nothing is known
 */
public record Explanation(
        @Nullable String why,
        @Nullable String mend,
        @Nullable String limits) {}
