package io.github.huongdan.lexicon;

import io.github.huongdan.vietnamese.PhraseTable;

/** The subject (trích yếu). */
public final class Subjects {

    private static final WordList LIST = WordList.read("subjects");

    /** What announces the subject of a letter: {@code V/v}. */
    public static final PhraseTable LETTER = LIST.table("letter");

    /** What a letter's subject opens with where nothing announces it. */
    public static final PhraseTable ABOUT = LIST.table("about");

    private Subjects() {}
}
