package io.github.huongdan.serialization.word.doc;

/**
 * A named style.
 *
 * @param number its number
 * @param base the number of the style that it changes; one beyond all styles for none
 * @param paragraph what it says of paragraphs
 * @param run what it says of letters
 */
record Style(int number, int base, Said paragraph, Said run) {

    private static final int NO_BASE = 0xFFF;

    /** Returns a style that says nothing. */
    static Style none(int number) {
        return new Style(number, NO_BASE, Said.NOTHING, Said.NOTHING);
    }
}
