package io.github.huongdan.regime;

import io.github.huongdan.layout.Alignment;
import org.jspecify.annotations.Nullable;

/**
 * How a part of a document has to look. What a regime leaves open is null.
 *
 * <p>Immutable and thread-safe.
 *
 * @param size the size of its letters in points (cỡ chữ)
 * @param bold whether it is bold (đậm)
 * @param italic whether it is slanted (nghiêng), upright (đứng) otherwise
 * @param underlined whether a line is drawn under its letters (gạch chân)
 * @param capitals whether it is in capitals (in hoa), in small letters (in thường) otherwise
 * @param alignment how it stands between the edges
 */
public record TextForm(
        @Nullable Range size,
        @Nullable Boolean bold,
        @Nullable Boolean italic,
        @Nullable Boolean underlined,
        @Nullable Boolean capitals,
        @Nullable Alignment alignment) {

    /** A look of which everything is left open. */
    public static final TextForm OPEN = new TextForm(null, null, null, null, null, null);

    /** Returns this look with another's values for what this one leaves open. */
    public TextForm completedBy(TextForm other) {
        return new TextForm(
                size == null ? other.size : size,
                bold == null ? other.bold : bold,
                italic == null ? other.italic : italic,
                underlined == null ? other.underlined : underlined,
                capitals == null ? other.capitals : capitals,
                alignment == null ? other.alignment : alignment);
    }
}
