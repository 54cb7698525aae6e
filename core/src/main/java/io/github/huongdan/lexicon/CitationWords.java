package io.github.huongdan.lexicon;

import io.github.huongdan.vietnamese.PhraseTable;

/**
 * What citations of acts are written with. {@code Của}, {@code số}, {@code ngày} and the like, which are their grammar, stand in the package {@code
 * citation}.
 */
public final class CitationWords {

    private static final WordList LIST = WordList.read("citations");

    /** Verbs that open a subject without {@code về}. */
    public static final PhraseTable SUBJECT_VERBS = LIST.table("subject-verb");

    /** Of these, the ones that no organ's name holds with a capital either. */
    public static final PhraseTable NEVER_IN_NAMES = LIST.table("never-in-names");

    /** Where the clause goes on about something else: no organ's name holds these. */
    public static final PhraseTable CLAUSE_WORDS = LIST.table("clause-word");

    /** What is counted with a number: {@code 5 năm} is no act's number. */
    public static final PhraseTable UNITS_OF_COUNT = LIST.table("unit-of-count");

    /** What may follow an act's number that stands without {@code số} and without a symbol. */
    public static final PhraseTable AFTER_NUMBER = LIST.table("after-number");

    /** What tells of an amendment of the act, and ends its subject. Marks count. */
    public static final PhraseTable AMENDMENTS = LIST.tableWithMarks("amendment");

    /** What opens a note in parentheses about the act itself. */
    public static final PhraseTable NOTES = LIST.table("note");

    /** What a law without number and date is cited after. */
    public static final PhraseTable LAW_LEADS = LIST.table("law-lead");

    /** Pairs that stay together though a comma parts them. Marks count. */
    public static final PhraseTable PAIRS = LIST.tableWithMarks("pair");

    private CitationWords() {}
}
