package io.github.huongdan.regime;

/**
 * What a measure may be, in millimetres, points or lines.
 *
 * <p>Immutable and thread-safe.
 *
 * @param least the least that passes
 * @param most the most that passes, at least {@code least}; infinite where nothing bounds it
 */
public record Range(double least, double most) {

    /** Throws {@link IllegalArgumentException} where nothing could pass. */
    public Range {
        if (!(least <= most)) {
            throw new IllegalArgumentException("Nothing is from " + least + " to " + most);
        }
    }

    /** Tells whether a measure passes, give or take a tolerance. */
    public boolean holds(double value, double tolerance) {
        return value >= least - tolerance && value <= most + tolerance;
    }

    /** Returns it as files of regimes write it: {@code 13}, {@code 13-14}, {@code 18-}. */
    @Override
    public String toString() {
        if (least == most) {
            return plain(least);
        }
        return plain(least) + "-" + (Double.isInfinite(most) ? "" : plain(most));
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
