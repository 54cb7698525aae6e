package io.github.huongdan.lexicon;

import io.github.huongdan.vietnamese.PhraseTable;

/** The clauses and paragraphs around the sections: grounds, enacting clause, closing. */
public final class Clauses {

    private static final WordList LIST = WordList.read("clauses");

    /** What a ground opens with: {@code Căn cứ}, {@code Thực hiện}. */
    public static final PhraseTable GROUND_LEADS = LIST.table("ground");

    /** What a ground opens with that is nothing else: {@code Căn cứ}. */
    public static final PhraseTable LEGAL_GROUND_LEADS = LIST.table("legal");

    /** What a paragraph opens with that says what the guidance is for or rests on. */
    public static final PhraseTable PURPOSE_LEADS = LIST.table("purpose");

    /** What an organ does in an enacting clause: {@code hướng dẫn}. */
    public static final PhraseTable ENACTING_VERBS = LIST.table("enacting");

    /** What ends the issuer's name in an enacting clause. */
    public static final PhraseTable ISSUING_VERBS = LIST.table("issuing");

    /** How an enacting clause ends: {@code (như) sau}. */
    public static final PhraseTable FOLLOWING = LIST.table("following");

    /** What the paragraphs after the last section open with: {@code Trên đây là}. */
    public static final PhraseTable CLOSING_LEADS = LIST.table("closing");

    /** What shows, wherever it stands in the last section, that the text was closed. */
    public static final PhraseTable LAST_WORDS = LIST.table("last-words");

    /** The words in capitals by which an organ enacts a decision or a resolution. */
    public static final PhraseTable DECISIONS = LIST.table("decision");

    private Clauses() {}
}
