package io.github.huongdan.serialization.word.doc;

/** Borders as a file states them, in four bytes of older versions or eight. */
final class Borders {

    static final int OLD_SIZE = 4;
    static final int SIZE = 8;
    private static final int NIL = 0xFF;

    private Borders() {}

    /** Tells whether a border is drawn. */
    static boolean isDrawn(Modifiers said, int at, int size) {
        int kind = size >= SIZE ? said.unsigned8(at + 5) : said.unsigned8(at + 1);
        return kind != 0 && kind != NIL;
    }

    /** Tells whether one of several borders is drawn. */
    static boolean anyDrawn(Modifiers said, int at, int count, int size) {
        boolean drawn = false;
        for (int i = 0; i < count && at + (i + 1) * size <= said.size(); i++) {
            drawn |= isDrawn(said, at + i * size, size);
        }
        return drawn;
    }
}
