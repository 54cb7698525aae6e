package io.github.huongdan.serialization.recognition.line;

import io.github.huongdan.lexicon.Clauses;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.List;

/** Recognises the end of a clause that announces what follows: {@code như sau:}, {@code sau đây:}. */
public final class Announcement {

    private static final int LONGEST = 24;
    private static final int MOST_WORDS = 2;

    private Announcement() {}

    /** Tells whether the last words of a text are such an end, whatever marks follow them. */
    public static boolean ends(String text) {
        List<Word> words = Words.of(text, Math.max(0, text.length() - LONGEST), Integer.MAX_VALUE);
        for (int last = 1; last <= Math.min(MOST_WORDS, words.size()); last++) {
            if (Clauses.FOLLOWING.match(words, words.size() - last) == last) {
                return true;
            }
        }
        return false;
    }
}
