package io.github.huongdan.serialization.word.doc;

/** The places where a text refers to notes. Asked in the order of the text. Not thread-safe. */
final class Marks {

    private static final int DATA = 2;

    private final Plc plc;
    private int next;

    Marks(byte[] table, FileInformation information, int places) {
        this.plc = Plc.of(table, information, places, DATA);
    }

    /** Returns the number of the note that a letter refers to; negative for none. */
    int at(int letter) {
        while (next < plc.size() && plc.place(next) < letter) {
            next++;
        }
        return next < plc.size() && plc.place(next) == letter ? next : -1;
    }
}
