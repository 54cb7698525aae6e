package io.github.huongdan.serialization.recognition.body;

import io.github.huongdan.lexicon.Clauses;
import io.github.huongdan.lexicon.Prepositions;
import io.github.huongdan.lexicon.Types;
import io.github.huongdan.serialization.recognition.line.Announcement;
import io.github.huongdan.serialization.recognition.line.Capitals;
import io.github.huongdan.serialization.recognition.line.Gaps;
import io.github.huongdan.serialization.recognition.line.OrganNames;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.List;

/** Finds the clause by which an organ gives the guidance: {@code Ban Tuyên giáo Đảng ủy Khối hướng dẫn như sau:}. */
final class EnactingClause {

    private static final int LONGEST_NAME = 16;
    /** {@code Nội dung này Chủ tịch Ủy ban nhân dân … có ý kiến như sau}. */
    private static final int LONGEST_OPENING = 6;

    private static final int LONGEST_TYPE = 5;
    private static final int LONGEST_DECISION = 160;
    private static final PhraseTable ISSUES = PhraseTable.of("ban hành");
    private static final PhraseTable ABOUT = PhraseTable.of("về");

    private EnactingClause() {}

    /**
     * Where the clause begins in a paragraph that ends with {@code như sau} or {@code … sau:}: at the first organ of its last sentence that
     * opens its clause and does something, else at the last that is the subject of an enacting verb; -1 where the paragraph enacts nothing.
     */
    static int start(String text) {
        if (!endsWithFollowing(text)) {
            return issues(text) ? 0 : -1;
        }
        int fused = fused(text);
        if (fused >= 0) {
            return fused;
        }
        ActingOrgan organ = new ActingOrgan(text);
        int sentence = Sentences.last(text);
        int clause = afterSemicolon(text, sentence);
        int acting = organ.from(clause, false);
        acting = acting < 0 && clause > sentence ? organ.from(sentence, false) : acting;
        if (acting >= 0) {
            return acting;
        }
        int other = organ.from(clause, true);
        return other >= 0 ? other : inside(text, organ.from(0, false));
    }

    /** Tells whether a paragraph is an enacting clause from its first word on. */
    static boolean opens(String text) {
        return endsWithFollowing(text) && new ActingOrgan(text).from(0, false) == 0;
    }

    private static int afterSemicolon(String text, int sentence) {
        int mark = text.lastIndexOf(';');
        int start = mark + 1;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        return mark < sentence || start == text.length() ? sentence : start;
    }

    /** Where an organ that enacts is not the first word of its clause. */
    private static int inside(String text, int otherwise) {
        List<Word> words = Words.of(text);
        int inside = -1;
        for (int i = words.size() - 1; i >= 0 && inside < 0; i--) {
            inside = enacts(text, words, i) ? i : -1;
        }
        boolean ground = GroundLead.of(text) != GroundLead.NONE;
        if (inside >= 0) {
            return !ground && inside <= LONGEST_OPENING
                    ? 0
                    : sentenceStart(text, words.get(inside).start());
        }
        return otherwise >= 0 || ground ? otherwise : 0;
    }

    /** The beginning of the sentence in which the organ is not the first word; the organ where that is the first sentence. */
    private static int sentenceStart(String text, int organ) {
        int end = text.lastIndexOf(". ", organ);
        int start = end + 2;
        boolean ground = end < 0 || GroundLead.of(text, start) != GroundLead.NONE;
        return ground || !Character.isUpperCase(text.charAt(start)) ? organ : start;
    }

    /** Where an organ that enacts stands directly behind a number or a small letter, as the space was lost: {@code năm 2022Ban Tổ chức hướng dẫn}. */
    private static int fused(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            char before = text.charAt(i - 1);
            boolean joint = Character.isUpperCase(text.charAt(i))
                    && Character.isLowerCase(text.charAt(i + 1))
                    && (Character.isDigit(before) || Character.isLowerCase(before));
            if (joint && enacts(text, Words.of(text, i, LONGEST_NAME + 1), 0)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a paragraph is the word by which decisions and resolutions enact: {@code QUYẾT ĐỊNH:}, {@code NAY QUYẾT NGHỊ:}, {@code YÊU CẦU:}. */
    static boolean isDecision(String text) {
        boolean colon = text.endsWith(":");
        if (Clauses.DECISIONS.isWhole(text)) {
            return colon || Capitals.only(text);
        }
        if (!colon || text.length() > LONGEST_DECISION || !Capitals.only(text)) {
            return false;
        }
        List<Word> words = Words.of(text);
        return Clauses.DIRECTIONS.isWhole(text)
                || (words.size() > 2 && Clauses.DECISIONS.match(words, words.size() - 2) == 2);
    }

    /** Whether the paragraph opens with an organ that issues an act: {@code Chính phủ ban hành Nghị định về …}. */
    private static boolean issues(String text) {
        List<Word> words = Words.of(text, 0, LONGEST_NAME + LONGEST_TYPE);
        int name = OrganNames.match(words, 0);
        for (int i = name; name > 0 && i < Math.min(words.size(), LONGEST_NAME); i++) {
            int verb = ISSUES.match(words, i);
            if (verb > 0) {
                return Types.NAMES.match(words, i + verb) > 0;
            }
        }
        return false;
    }

    private static boolean endsWithFollowing(String whole) {
        return Announcement.ends(withoutNote(whole));
    }

    /** Without what stands in parentheses at the end: {@code như sau (có phụ lục kèm theo):}. */
    private static String withoutNote(String text) {
        int close = text.lastIndexOf(')');
        int open = close < text.length() - 2 ? -1 : text.lastIndexOf('(', close);
        return open > 0 ? text.substring(0, open) : text;
    }

    private static boolean enacts(String text, List<Word> words, int index) {
        int name = OrganNames.match(words, index);
        if (name == 0 || !Character.isUpperCase(text.charAt(words.get(index).start()))) {
            return false;
        }
        boolean apart = index == 0 || divided(text, words, index);
        if (!apart && Prepositions.BEFORE_ORGAN.match(words, index - 1) > 0) {
            return false;
        }
        for (int i = index + name; i < Math.min(words.size(), index + LONGEST_NAME); i++) {
            boolean within =
                    Character.isUpperCase(text.charAt(words.get(i).start())) && OrganNames.match(words, i) == 0;
            if ((divided(text, words, i) && !within) || ABOUT.match(words, i) > 0) {
                return false;
            }
            boolean verb = Clauses.ENACTING_VERBS.match(words, i) > 0;
            if (verb && Character.isLowerCase(text.charAt(words.get(i).start()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether punctuation stands between a word and the one before it. */
    private static boolean divided(String text, List<Word> words, int index) {
        return Gaps.mark(text, words, index, ",;.:") >= 0;
    }
}
