package io.github.huongdan.citation;

import io.github.huongdan.lexicon.CitationWords;
import io.github.huongdan.lexicon.Organs;
import io.github.huongdan.vietnamese.PhraseTable;

/**
 * Tells at which comma a title without quotation marks ends: before another act, before an organ that does something, and before words that
 * state something. At any other it goes on: {@code về công tác văn thư, lưu trữ, bảo vệ bí mật}.
 */
final class TitleCommas {

    private static final PhraseTable SOME_ARTICLES = PhraseTable.of("một số điều của");
    private static final PhraseTable DOING = PhraseTable.of("tổ chức", "tiến hành", "căn cứ");
    private static final PhraseTable FOLLOWING = PhraseTable.of("sau");
    private static final String SENTENCE_ENDS = ";:.!?";
    private static final int LONGEST_LIST = 48;

    private final Tokens tokens;

    /** Whether the title names laws that the act amends, of which commas part the names. */
    private boolean amends;

    TitleCommas(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Takes note of a token that the title holds. */
    void pass(int at) {
        amends |= SOME_ARTICLES.match(tokens, at) > 0;
    }

    /** Tells whether the title ends before the comma at a token. */
    boolean endTitle(int comma) {
        int next = comma + 1;
        boolean date = tokens.key(next) == Particles.NGAY && tokens.isNumber(next + 1);
        boolean decimal = tokens.touchesPrevious(next) && tokens.isNumber(next) && tokens.isNumber(comma - 1);
        if (date || decimal) {
            return false;
        }
        if (!tokens.isWord(next) || tokens.startsParagraph(next) || Particles.startsNumber(tokens, next)) {
            return true;
        }
        if (beginsAct(next)) {
            return !(amends && NamedActScanner.isLaw(TypeNames.at(tokens, next)));
        }
        return ClauseWords.at(tokens, next) || states(next);
    }

    private boolean beginsAct(int i) {
        int length = TypeNames.lengthAt(tokens, i);
        boolean law = tokens.isCapital(i) && NamedActScanner.isLaw(TypeNames.at(tokens, i));
        return length > 0 && (law || Particles.startsNumber(tokens, i + length));
    }

    /** Tells whether the words from a token on are a clause of their own. Organs in a list are looked at together: {@code các sở, ban, ngành phải …}. */
    private boolean states(int from) {
        boolean organ = Organs.ASSIGNED.match(tokens, from) > 0 && Organs.NO_ORGANS.match(tokens, from) == 0;
        for (int at = from; at < from + LONGEST_LIST && at < tokens.limit() && !tokens.startsParagraph(at); at++) {
            if (tokens.isAnyMark(at) && (isSentenceEnd(at) || (!organ && tokens.isMark(at, ',')))) {
                return false;
            }
            boolean small = tokens.isWord(at) && !tokens.isCapital(at);
            if (small && (CitationWords.PREDICATES.match(tokens, at) > 0 || (organ && at > from && doesAt(at)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSentenceEnd(int at) {
        return SENTENCE_ENDS.indexOf((char) -tokens.key(at)) >= 0 && !tokens.touchesPrevious(at + 1);
    }

    private boolean doesAt(int at) {
        return CitationWords.SUBJECT_VERBS.match(tokens, at) > 0
                || CitationWords.ORGAN_VERBS.match(tokens, at) > 0
                || DOING.match(tokens, at) > 0
                || (FOLLOWING.match(tokens, at) > 0 && tokens.isMark(at + 1, ':'))
                || ClauseWords.at(tokens, at);
    }
}
