package io.github.huongdan.citation;

import io.github.huongdan.lexicon.CitationWords;

/** The words at which a clause goes on about something else, unless they are a part of a longer word: {@code giao} in {@code Bộ Ngoại giao}. */
final class ClauseWords {

    private static final int LONGEST_COMPOUND = 3;

    private ClauseWords() {}

    /** Tells whether a clause word stands at a token. */
    static boolean at(Tokens tokens, int i) {
        return CitationWords.CLAUSE_WORDS.match(tokens, i) > 0 && !inCompound(tokens, i);
    }

    /** Tells whether a longer word covers a token, before which it may begin. */
    static boolean inCompound(Tokens tokens, int i) {
        for (int back = 0; back < LONGEST_COMPOUND; back++) {
            if (CitationWords.COMPOUNDS.match(tokens, i - back) > back) {
                return true;
            }
        }
        return false;
    }
}
