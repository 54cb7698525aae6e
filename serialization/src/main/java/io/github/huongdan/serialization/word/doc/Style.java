package io.github.huongdan.serialization.word.doc;

/**
 * A named style.
 *
 * @param base the number of the style that it changes; one beyond all styles for none
 * @param paragraph what it says of paragraphs
 * @param run what it says of letters
 */
record Style(int base, Said paragraph, Said run) {

    static final int NO_BASE = 0xFFF;

    static final Style NONE = new Style(NO_BASE, Said.NOTHING, Said.NOTHING);
}
