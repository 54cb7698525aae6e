package io.github.huongdan.lexicon;

import io.github.huongdan.vietnamese.NearPhrases;
import io.github.huongdan.vietnamese.PhraseTable;

/** The lines that name the Party, an organisation or the State, and the motto. */
public final class Titles {

    private static final WordList LIST = WordList.read("titles");

    /** The title of the Party. */
    public static final PhraseTable PARTY = LIST.table("party");

    /** Titles of the Party and of organisations that follow its form. */
    public static final PhraseTable PARTY_FORM = LIST.table("party-form");

    /** What a title of the Youth Union opens with. */
    public static final PhraseTable YOUTH_UNION = LIST.table("youth-union");

    /** The national name (quốc hiệu). */
    public static final PhraseTable STATE = LIST.table("state");

    /** The motto (tiêu ngữ). */
    public static final PhraseTable MOTTO = LIST.table("motto");

    /** {@link #STATE} with letters wrong. */
    public static final NearPhrases NEAR_STATE = LIST.near("state");

    /** {@link #PARTY_FORM} with letters wrong. */
    public static final NearPhrases NEAR_PARTY_FORM = LIST.near("party-form");

    /** {@link #MOTTO} with letters wrong. */
    public static final NearPhrases NEAR_MOTTO = LIST.near("motto");

    private Titles() {}
}
