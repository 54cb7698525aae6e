package io.github.huongdan.regime;

/** How the last sentence of the text ends. */
public enum EndMark {
    /** {@code .} and {@code ./.} are both in use. */
    FREE,
    /** {@code .} only (05-HD/VPTW). */
    PERIOD,
    /** {@code ./.} as in the State's sample forms. */
    PERIOD_SLASH
}
