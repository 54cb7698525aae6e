package io.github.huongdan.serialization.recognition.body;

import io.github.huongdan.lexicon.Clauses;
import io.github.huongdan.lexicon.Prepositions;
import io.github.huongdan.lexicon.Types;
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
    private static final int ENDING = 24;
    /** {@code Nội dung này Chủ tịch Ủy ban nhân dân … có ý kiến như sau}. */
    private static final int LONGEST_OPENING = 6;

    private static final int LONGEST_TYPE = 5;
    private static final PhraseTable ISSUES = PhraseTable.of("ban hành");
    private static final PhraseTable ABOUT = PhraseTable.of("về");

    private EnactingClause() {}

    /**
     * Where the clause begins in a paragraph that ends with {@code như sau} or {@code … sau:}: at the last organ that is the subject of an
     * enacting verb, if possible one that opens its clause; -1 where the paragraph enacts nothing.
     */
    static int start(String text) {
        if (!endsWithFollowing(text)) {
            return issues(text) ? 0 : -1;
        }
        List<Word> words = Words.of(text);
        int inside = -1;
        for (int i = words.size() - 1; i >= 0; i--) {
            if (enacts(text, words, i)) {
                if (i == 0 || divided(text, words, i)) {
                    return words.get(i).start();
                }
                inside = inside < 0 ? i : inside;
            }
        }
        boolean ground = Clauses.GROUND_LEADS.match(words, 0) > 0;
        if (inside >= 0) {
            return !ground && inside <= LONGEST_OPENING
                    ? 0
                    : sentenceStart(text, words.get(inside).start());
        }
        return ground ? -1 : 0;
    }

    /** The beginning of the sentence in which the organ is not the first word; the organ where that is the first sentence. */
    private static int sentenceStart(String text, int organ) {
        int end = text.lastIndexOf(". ", organ);
        int start = end + 2;
        boolean ground = end < 0 || Clauses.GROUND_LEADS.opening(text, start) >= 0;
        return ground || !Character.isUpperCase(text.charAt(start)) ? organ : start;
    }

    /** Whether a paragraph is the word by which decisions and resolutions enact: {@code QUYẾT ĐỊNH:}. */
    static boolean isDecision(String text) {
        return Capitals.only(text) && Clauses.DECISIONS.isWhole(text);
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

    private static boolean endsWithFollowing(String text) {
        List<Word> words = Words.of(text, Math.max(0, text.length() - ENDING), Integer.MAX_VALUE);
        for (int last = 1; last <= Math.min(2, words.size()); last++) {
            if (Clauses.FOLLOWING.match(words, words.size() - last) == last) {
                return true;
            }
        }
        return false;
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
