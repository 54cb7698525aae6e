package io.github.huongdan.lexicon;

import io.github.huongdan.vietnamese.NearPhrases;
import io.github.huongdan.vietnamese.PhraseTable;

/** Who receives a document (nơi nhận), and why. */
public final class Recipients {

    private static final WordList LIST = WordList.read("recipients");

    /** What opens the list of recipients, also as converters spell it. */
    public static final PhraseTable LABEL = LIST.table("label");

    /** What opens the addressees of a letter: {@code Kính gửi}. */
    public static final PhraseTable ADDRESSEES = LIST.table("addressees");

    /** {@link #ADDRESSEES} with letters wrong. */
    public static final NearPhrases NEAR_ADDRESSEES = LIST.near("addressees");

    /** What opens the line that says where the document is kept: {@code Lưu}. */
    public static final PhraseTable ARCHIVE = LIST.table("archive");

    /** {@link #ARCHIVE} with marks wrong. */
    public static final NearPhrases NEAR_ARCHIVE = LIST.withMarksWrong("archive");

    /** The records office, which keeps documents of the State: {@code VT}. */
    public static final PhraseTable RECORDS = LIST.table("records");

    /** What stands for the addressees: {@code Như trên}. */
    public static final PhraseTable AS_ABOVE = LIST.table("as-above");

    /** Why a recipient gets the document: {@code để báo cáo}. */
    public static final PhraseTable PURPOSES = LIST.table("purpose");

    /** The purposes of those who carry it out: {@code để thực hiện}. */
    public static final PhraseTable CARRYING_OUT = LIST.table("carrying-out");

    /** {@link #LABEL} with letters wrong. */
    public static final NearPhrases NEAR_LABEL = LIST.near("label");

    private Recipients() {}
}
