package io.github.huongdan.validation.layout;

import io.github.huongdan.layout.Alignment;
import org.jspecify.annotations.Nullable;

/**
 * How a component looks, taken as a whole: what most of its letters have. Null where nothing says, or where no value prevails.
 *
 * <p>Immutable and thread-safe.
 *
 * @param family the name of the typeface
 * @param size the size of its letters in points
 * @param bold whether it is bold
 * @param italic whether it is slanted
 * @param underlined whether a line is drawn under its letters
 * @param capitals whether all its letters are shown as capitals; null where some are
 * @param alignment how its paragraphs stand between the edges; null where blanks or indents move them
 */
public record Look(
        @Nullable String family,
        @Nullable Double size,
        @Nullable Boolean bold,
        @Nullable Boolean italic,
        @Nullable Boolean underlined,
        @Nullable Boolean capitals,
        @Nullable Alignment alignment) {}
