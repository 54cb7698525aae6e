package io.github.huongdan.serialization.recognition.line;

import io.github.huongdan.vietnamese.NearPhrases;

/**
 * A word that opens a line and is known with letters wrong, but for its first one: {@code Căn cử}, {@code Kính gủi}, {@code Luu}.
 *
 * @param phrases what it may be
 * @param first its first letter, a capital
 * @param longest how many characters of a text are looked at
 */
public record NearWord(NearPhrases phrases, char first, int longest) {

    /** Returns the offset after the word where it stands at an offset, its first letter a capital or not; -1 where it does not. */
    public int opening(String text, int start) {
        if (start >= text.length() || Character.toUpperCase(text.charAt(start)) != first) {
            return -1;
        }
        int end = phrases.opening(text.substring(start, Math.min(text.length(), start + longest)));
        return end < 0 ? -1 : start + end;
    }

    /** Returns the offset after the word where a colon follows it; -1 where none does. */
    public int openingBeforeColon(String text, int start) {
        int end = opening(text, start);
        return end >= 0 && text.startsWith(":", end) ? end : -1;
    }

    /** Returns the offset of the first letter from an offset on; the text's length where there is none. */
    public static int letter(String text, int start) {
        int at = start;
        while (at < text.length() && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
