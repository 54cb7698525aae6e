package io.github.huongdan.lexicon;

import io.github.huongdan.vietnamese.PhraseTable;

/** Deadlines, and reports that are due. */
public final class Deadlines {

    private static final WordList LIST = WordList.read("deadlines");

    /** What stands before a task's last day: {@code chậm nhất}. */
    public static final PhraseTable LEADS = LIST.table("lead");

    /** How often a task is due: {@code hằng quý}. */
    public static final PhraseTable PERIODS = LIST.table("period");

    /** What shows that someone looks whether the tasks are done: {@code báo cáo}, {@code trước ngày}. */
    public static final PhraseTable FOLLOW_UP = LIST.table("follow-up");

    private Deadlines() {}
}
