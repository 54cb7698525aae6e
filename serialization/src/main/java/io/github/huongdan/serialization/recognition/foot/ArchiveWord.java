package io.github.huongdan.serialization.recognition.foot;

import io.github.huongdan.lexicon.Recipients;

/** Recognises what opens the line of the records: {@code Lưu}, also with marks wrong before its colon. */
final class ArchiveWord {

    private static final int LONGEST = 12;

    private ArchiveWord() {}

    /** Tells whether a line opens with the word and the colon behind it. */
    static boolean announces(String text) {
        int end = opening(text, 0);
        return end >= 0 && end < text.length() && text.charAt(end) == ':';
    }

    /** Returns the offset after the word at an offset; -1 where it does not stand there. */
    static int opening(String text, int start) {
        int end = Recipients.ARCHIVE.opening(text, start);
        int first = start;
        while (first < text.length() && !Character.isLetter(text.charAt(first))) {
            first++;
        }
        if (end >= 0 || first == text.length() || Character.toUpperCase(text.charAt(first)) != 'L') {
            return end;
        }
        int near = Recipients.NEAR_ARCHIVE.opening(text.substring(first, Math.min(text.length(), first + LONGEST)));
        int after = first + near;
        return near >= 0 && after < text.length() && text.charAt(after) == ':' ? after : -1;
    }
}
