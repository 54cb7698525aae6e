package io.github.huongdan.serialization.word.style;

import io.github.huongdan.layout.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * How letters look as it takes effect. Styles that are equal are the same object within a file.
 *
 * @param ascii the style of ASCII
 * @param beyond the style of other European letters, those of Vietnamese among them
 * @param legacy the typeface from before Unicode that shows them; null where it is none
 */
public record RunStyle(
        TextStyle ascii, TextStyle beyond, @Nullable LegacyFont legacy) {

    /** Tells whether all letters have one style. */
    @SuppressWarnings("ReferenceEquality") // styles that are equal are the same object within a file
    public boolean uniform() {
        return ascii == beyond;
    }
}
