package io.github.huongdan.lexicon;

import io.github.huongdan.vietnamese.PhraseTable;

/** How tasks are written. */
public final class Tasks {

    private static final WordList LIST = WordList.read("tasks");

    /** What a task says before its organ: {@code Đề nghị}. */
    public static final PhraseTable LEADS = LIST.table("lead");

    /** What follows the organ that has a task: {@code chỉ đạo}. */
    public static final PhraseTable VERBS = LIST.table("verb");

    /** What begins as such a verb does and belongs to an organ's name: {@code xây dựng Đảng}. */
    public static final PhraseTable NO_VERBS = LIST.table("no-verb");

    /** Those of {@link #VERBS} that are never part of an organ's name: {@code chủ trì}, unlike {@code thông tin}. */
    public static final PhraseTable CERTAIN_VERBS = LIST.table("certain");

    private Tasks() {}
}
