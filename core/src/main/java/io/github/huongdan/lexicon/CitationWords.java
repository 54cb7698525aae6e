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

    /** What an organ does in an act, besides {@link #SUBJECT_VERBS}. */
    public static final PhraseTable ORGAN_VERBS = LIST.table("organ-verb");

    /** Words of which a part would be a clause word: {@code ngoại giao}. */
    public static final PhraseTable COMPOUNDS = LIST.table("compound");

    /** What shows that a clause states something: {@code đã}. */
    public static final PhraseTable PREDICATES = LIST.table("predicate");

    /** What after the verb of a title shows that the act states something there: {@code quy định rõ}. */
    public static final PhraseTable STATEMENTS = LIST.table("statement");

    /** What is numbered as acts are, and is none: {@code Mẫu số 03/HD-BTG}. */
    public static final PhraseTable FORMS = LIST.table("form");

    /** Organs that issue an act together, of which a colon parts their names: {@code liên Bộ: Nội vụ - Tài chính}. */
    public static final PhraseTable JOINT_ORGANS = LIST.table("joint-organ");

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
