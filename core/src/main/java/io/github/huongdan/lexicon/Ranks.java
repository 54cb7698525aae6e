package io.github.huongdan.lexicon;

import io.github.huongdan.vietnamese.PhraseTable;

/** Titles, degrees and ranks before a name. */
public final class Ranks {

    private static final WordList LIST = WordList.read("ranks");

    /** What a reader leaves out of a name: {@code TS.}, {@code Đại tá}. */
    public static final PhraseTable LEFT_OUT = LIST.table("left-out");

    /** What does not belong before the name in a signature. */
    public static final PhraseTable UNWANTED = LIST.table("unwanted");

    private Ranks() {}
}
