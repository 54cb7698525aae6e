package io.github.huongdan.validation.report;

/** How many columns characters take on a terminal: none for combining marks, two for wide letters, one for all else. */
final class DisplayWidth {

    private static final int SOFT_HYPHEN = 0xad;
    private static final int COMBINING = 0x300;
    private static final int VIETNAMESE = 0x1ea0;
    private static final int LAST_VIETNAMESE = 0x1ef9;

    private DisplayWidth() {}

    static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return wide(codePoint) ? 2 : 1;
    }

    static int of(CharSequence text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** Tells quickly of nearly all that Vietnamese is written with that it takes one column and is shown as it is. */
    static boolean isPlain(int codePoint) {
        return (codePoint >= ' ' && codePoint <= '~')
                || (codePoint > SOFT_HYPHEN && codePoint < COMBINING)
                || (codePoint >= VIETNAMESE && codePoint <= LAST_VIETNAMESE);
    }

    /** East Asian letters, full-width forms and pictographs (Unicode Standard Annex 11). */
    private static boolean wide(int codePoint) {
        return (codePoint >= 0x1100 && codePoint <= 0x115f)
                || (codePoint >= 0x2e80 && codePoint <= 0xa4cf)
                || (codePoint >= 0xac00 && codePoint <= 0xd7a3)
                || (codePoint >= 0xf900 && codePoint <= 0xfaff)
                || (codePoint >= 0xfe30 && codePoint <= 0xfe6f)
                || (codePoint >= 0xff00 && codePoint <= 0xff60)
                || (codePoint >= 0xffe0 && codePoint <= 0xffe6)
                || (codePoint >= 0x1f300 && codePoint <= 0x1faff)
                || (codePoint >= 0x20000 && codePoint <= 0x3fffd);
    }
}
