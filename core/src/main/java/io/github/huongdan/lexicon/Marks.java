package io.github.huongdan.lexicon;

import io.github.huongdan.vietnamese.PhraseTable;

/** Degrees of secrecy and urgency, scope of circulation, draft marks, page numbers. */
public final class Marks {

    private static final WordList LIST = WordList.read("marks");

    /** What a letterhead carries besides its components. */
    public static final PhraseTable ALL = LIST.table("mark");

    /** Words that speak of a degree of secrecy or urgency: {@code mật}. Which degrees there are is a matter of the regime. */
    public static final PhraseTable DEGREES = LIST.table("degree");

    /** Words that say that a document is a draft: {@code dự thảo}. */
    public static final PhraseTable DRAFTS = LIST.table("draft");

    /** Words that say who may have a document: {@code lưu hành nội bộ}. */
    public static final PhraseTable CIRCULATION = LIST.table("circulation");

    /** What opens a page number: {@code Trang 2}. */
    public static final PhraseTable PAGE = LIST.table("page");

    /** What opens a page number that was left in a text. */
    public static final PhraseTable STRAY_PAGE = LIST.table("stray-page");

    private Marks() {}
}
