package io.github.huongdan.serialization.recognition.foot;

import io.github.huongdan.lexicon.Recipients;
import io.github.huongdan.serialization.recognition.line.NearWord;

/** Recognises what opens the line of the records: {@code Lưu}, also with marks wrong before its colon. */
final class ArchiveWord {

    private static final NearWord NEAR = new NearWord(Recipients.NEAR_ARCHIVE, 'L', 12);

    private ArchiveWord() {}

    /** Tells whether a line opens with the word and the colon behind it. */
    static boolean announces(String text) {
        int end = opening(text, 0);
        return end >= 0 && end < text.length() && text.charAt(end) == ':';
    }

    /** Returns the offset after the word at an offset; -1 where it does not stand there. */
    static int opening(String text, int start) {
        int end = Recipients.ARCHIVE.opening(text, start);
        return end < 0 ? NEAR.openingBeforeColon(text, NearWord.letter(text, start)) : end;
    }
}
