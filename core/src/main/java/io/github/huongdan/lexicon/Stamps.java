package io.github.huongdan.lexicon;

import io.github.huongdan.vietnamese.PhraseTable;

/** What stands in the place of a signature. */
public final class Stamps {

    private static final WordList LIST = WordList.read("stamps");

    /** What a stamp opens with: {@code (Đã ký)}. */
    public static final PhraseTable ALL = LIST.table("stamp");

    /** What shows, anywhere in a line, that someone has signed. */
    public static final PhraseTable SIGNED = LIST.table("signed");

    private Stamps() {}
}
