package io.github.huongdan.lexicon;

import io.github.huongdan.vietnamese.NearPhrases;
import io.github.huongdan.vietnamese.PhraseTable;

/** Positions (chức vụ). */
public final class Positions {

    static final WordList LIST = WordList.read("positions");

    /** Positions of signatories, and those signed for: {@code TRƯỞNG BAN}. */
    public static final PhraseTable SIGNING = LIST.table("signing");

    /** {@link #SIGNING} with letters wrong. */
    public static final NearPhrases NEAR_SIGNING = LIST.near("signing");

    /** What tells a deputy, or who acts in the place of a head: {@code Phó}. */
    public static final PhraseTable DEPUTIES = LIST.table("deputy");

    /** Positions of {@link Organs#BOARDS}: {@code Trưởng ban}. */
    public static final PhraseTable OF_BOARDS = LIST.table("board");

    /** Positions of {@link Organs#OFFICES}: {@code Chánh Văn phòng}. */
    public static final PhraseTable OF_OFFICES = LIST.table("office");

    /** Positions of {@link Organs#DEPARTMENTS}: {@code Trưởng phòng}. */
    public static final PhraseTable OF_DEPARTMENTS = LIST.table("department");

    /** Positions of {@link Organs#SCHOOLS}: {@code Hiệu trưởng}. */
    public static final PhraseTable OF_SCHOOLS = LIST.table("school");

    private Positions() {}
}
