package io.github.huongdan.layout;

import java.util.Objects;

/**
 * How pages show their number (số trang).
 *
 * <p>Immutable and thread-safe.
 *
 * @param inHeader whether it stands above the text; below it otherwise
 * @param alignment where it stands between the margins
 * @param onFirstPage whether the first page shows it, too
 * @param style how it looks
 */
public record PageNumber(boolean inHeader, Alignment alignment, boolean onFirstPage, TextStyle style) {

    public PageNumber {
        Objects.requireNonNull(alignment, "alignment");
        Objects.requireNonNull(style, "style");
    }
}
