package io.github.huongdan.serialization.html.style;

import io.github.huongdan.layout.ParagraphFormat;
import io.github.huongdan.layout.TextStyle;
import io.github.huongdan.serialization.word.style.LegacyFont;
import org.jspecify.annotations.Nullable;

/**
 * How an element looks, with what it inherits.
 *
 * @param text how its letters look
 * @param format how its paragraphs are set
 * @param legacy the typeface from before Unicode that its letters are for; null where they are Unicode
 * @param display what it says of itself in {@code display}; empty where it says nothing
 * @param hidden whether it is not shown, as far as it says so itself
 * @param kept whether its white space counts
 * @param list how the items of a list in it are numbered; empty where it says nothing
 */
public record Look(
        TextStyle text,
        ParagraphFormat format,
        @Nullable LegacyFont legacy,
        String display,
        boolean hidden,
        boolean kept,
        String list) {}
