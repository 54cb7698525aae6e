package io.github.huongdan.lexicon;

import io.github.huongdan.vietnamese.NearPhrases;
import io.github.huongdan.vietnamese.PhraseTable;

/** What the headings of sections hold. */
public final class SectionHeadings {

    private static final WordList LIST = WordList.read("headings");

    /** Aims and requirements (mục đích, yêu cầu). */
    public static final PhraseTable AIMS = LIST.table("aims");

    /** {@link #AIMS} with marks wrong. */
    public static final NearPhrases NEAR_AIMS = LIST.withMarksWrong("aims");

    /** Aims, as a heading of two parts or the first words of an item name them. */
    public static final PhraseTable FOR_AIMS = LIST.table("for-aims");

    /** Requirements, likewise. */
    public static final PhraseTable FOR_REQUIREMENTS = LIST.table("for-requirements");

    /** Content (nội dung). */
    public static final PhraseTable CONTENT = LIST.table("content");

    /** {@link #CONTENT} with marks wrong. */
    public static final NearPhrases NEAR_CONTENT = LIST.withMarksWrong("content");

    /** Implementation (tổ chức thực hiện). */
    public static final PhraseTable IMPLEMENTATION = LIST.table("implementation");

    /** {@link #IMPLEMENTATION} with marks wrong. */
    public static final NearPhrases NEAR_IMPLEMENTATION = LIST.withMarksWrong("implementation");

    private SectionHeadings() {}
}
