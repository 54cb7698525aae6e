package io.github.huongdan.serialization.recognition.line;

import io.github.huongdan.vietnamese.Word;
import java.util.List;

/** What stands between two words of a text. */
public final class Gaps {

    private Gaps() {}

    /** Returns the offset of the first of the marks between a word and the one before it; -1 where none stands there. */
    public static int mark(String text, List<Word> words, int index, String marks) {
        for (int at = words.get(index - 1).end(); at < words.get(index).start(); at++) {
            if (marks.indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }
}
