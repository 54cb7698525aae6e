package io.github.huongdan.lexicon;

import io.github.huongdan.vietnamese.PhraseTable;

/** Small words before and after an organ's name. */
public final class Prepositions {

    private static final WordList LIST = WordList.read("prepositions");

    /** What stands before an organ's name that is no subject of its sentence: {@code của}. */
    public static final PhraseTable BEFORE_ORGAN = LIST.table("before-organ");

    /** What stands between a report and who receives it: {@code về}. */
    public static final PhraseTable BEFORE_RECEIVER = LIST.table("before-receiver");

    /** What follows who receives a report: {@code để}. */
    public static final PhraseTable AFTER_RECEIVER = LIST.table("after-receiver");

    private Prepositions() {}
}
