package io.github.huongdan.lexicon;

import io.github.huongdan.vietnamese.NearPhrases;
import io.github.huongdan.vietnamese.PhraseTable;

/** The clauses and paragraphs around the sections: grounds, enacting clause, closing. */
public final class Clauses {

    private static final WordList LIST = WordList.read("clauses");

    /** What a ground opens with: {@code Căn cứ}, {@code Thực hiện}. */
    public static final PhraseTable GROUND_LEADS = LIST.table("ground");

    /** What a ground opens with that is nothing else: {@code Căn cứ}. */
    public static final PhraseTable LEGAL_GROUND_LEADS = LIST.table("legal");

    /** {@link #LEGAL_GROUND_LEADS} with marks wrong: {@code Căn cử}. */
    public static final NearPhrases NEAR_LEGAL_GROUND_LEADS = LIST.withMarksWrong("legal");

    /** Of these, what a task opens with as well: {@code Thực hiện}. */
    public static final PhraseTable PLAIN_LEADS = LIST.table("plain");

    /** Of these, what a narrative opens with as well: {@code Sau khi}. */
    public static final PhraseTable NARRATIVE_LEADS = LIST.table("narrative");

    /** What opens as a ground does, and is none: {@code Theo đó}. */
    public static final PhraseTable NO_GROUNDS = LIST.table("no-ground");

    /** What after a lead tells how a task is to be done: {@code (Thực hiện) nghiêm}. */
    public static final PhraseTable MANNERS = LIST.table("manner");

    /** What an organ says, on which a guidance may rest: {@code chỉ đạo (của …)}. */
    public static final PhraseTable ORGAN_WORDS = LIST.table("organ-word");

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

    /** The words in capitals, with a colon, by which an organ directs: {@code YÊU CẦU:}. */
    public static final PhraseTable DIRECTIONS = LIST.table("direction");

    private Clauses() {}
}
