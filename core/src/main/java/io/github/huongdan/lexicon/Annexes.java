package io.github.huongdan.lexicon;

import io.github.huongdan.vietnamese.PhraseTable;

/** Annexes (phụ lục) and forms below the signature. */
public final class Annexes {

    private static final WordList LIST = WordList.read("annexes");

    /** What an annex opens with: {@code PHỤ LỤC}, {@code Mẫu số 1}. */
    public static final PhraseTable OPENINGS = LIST.table("opening");

    /** The word for an appendix. */
    public static final PhraseTable APPENDIX = LIST.table("appendix");

    /** What follows an appendix that is the document's own: {@code kèm theo}. */
    public static final PhraseTable ENCLOSED = LIST.table("enclosed");

    /** What the note of an appendix opens with: {@code (Kèm theo Hướng dẫn số …)}. */
    public static final PhraseTable NOTES = LIST.table("note");

    private Annexes() {}
}
