package io.github.huongdan.serialization.word.writing;

import java.text.Normalizer;

/** How wide bold letters of Times New Roman are; a letter with marks is as wide as its base. What no table has is taken for a letter of middle width. */
final class TextWidth {

    /** From {@code A} on, in thousandths of the size. */
    private static final int[] CAPITALS = {
        722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722,
        1000, 722, 722, 667
    };

    private static final int[] SMALL = {
        500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500,
        722, 500, 500, 444
    };

    private static final String NARROW = " .,/";
    private static final int NARROW_WIDTH = 250;
    private static final String SLIM = "-:;()'";
    private static final int SLIM_WIDTH = 333;
    private static final int MIDDLE_WIDTH = 500;
    private static final int HORN = 60;
    private static final char HORN_MARK = '\u031B';

    private TextWidth() {}

    /** Returns how wide a text is, in points. */
    static double points(String text, double size) {
        String base = Normalizer.normalize(text, Normalizer.Form.NFD);
        long thousandths = 0;
        for (int i = 0; i < base.length(); i++) {
            thousandths += width(base.charAt(i));
        }
        return thousandths * size / 1000;
    }

    private static int width(char c) {
        if (c >= 'A' && c <= 'Z') {
            return CAPITALS[c - 'A'];
        }
        if (c >= 'a' && c <= 'z') {
            return SMALL[c - 'a'];
        }
        if (c == HORN_MARK) {
            return HORN;
        }
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return 0;
        }
        if (c == 'Đ') {
            return CAPITALS['D' - 'A'];
        }
        if (NARROW.indexOf(c) >= 0) {
            return NARROW_WIDTH;
        }
        return SLIM.indexOf(c) >= 0 ? SLIM_WIDTH : MIDDLE_WIDTH;
    }
}
