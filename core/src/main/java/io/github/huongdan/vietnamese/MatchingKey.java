package io.github.huongdan.vietnamese;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A key by which two spellings of the same Vietnamese words match: either case, either tone placement ({@code uỷ} and
 * {@code ủy}, {@code khoá} and {@code khóa}), composed or decomposed, any white space between words, with their own letters or {@link
 * LookAlikes}.
 *
 * <p>The letters' shapes stay ({@code ă â ê ô ơ ư đ}); the mark of each syllable's tone is written after it. A
 * key is for comparing, never for showing. Equal under every default locale.
 */
public final class MatchingKey {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private MatchingKey() {}

    /** Makes the key of a text; leading and trailing white space does not count. */
    public static String of(CharSequence text) {
        return of(text.toString(), 0, text.length());
    }

    /** Makes the key of a stretch of a text. */
    static String of(String text, int start, int end) {
        return LetterTable.covers(text, start, end) ? ofComposed(text, start, end) : ofAny(text.substring(start, end));
    }

    private static String ofComposed(String text, int start, int end) {
        char[] key = new char[2 * (end - start) + 1];
        int length = 0;
        char tone = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int letter = LetterTable.letter(c);
            if (letter == 0) {
                if (tone != 0) {
                    key[length++] = tone;
                    tone = 0;
                }
                boolean blank = isBlank(c);
                if (!blank || (length > 0 && key[length - 1] != ' ')) {
                    key[length++] = blank ? ' ' : c;
                }
                continue;
            }
            key[length++] = LetterTable.base(letter);
            if (LetterTable.shape(letter) != 0) {
                key[length++] = LetterTable.shape(letter);
            }
            tone = LetterTable.tone(letter) == 0 ? tone : LetterTable.tone(letter);
        }
        if (tone != 0) {
            key[length++] = tone;
        }
        boolean blank = length > 0 && key[length - 1] == ' ';
        return new String(key, 0, blank ? length - 1 : length);
    }

    private static String ofAny(String text) {
        String decomposed =
                LookAlikes.resolved(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD));
        StringBuilder key = new StringBuilder(decomposed.length() + 4);
        int tone = 0;
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            int mark = TONES.indexOf(c);
            if (mark >= 0) {
                tone = mark + 1;
                continue;
            }
            boolean letter = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            if (!letter) {
                tone = flush(key, tone);
                c = isBlank(c) ? ' ' : c;
            }
            append(key, c);
        }
        return finish(key, tone);
    }

    private static void append(StringBuilder key, char c) {
        if (c != ' ' || (!key.isEmpty() && key.charAt(key.length() - 1) != ' ')) {
            key.append(c);
        }
    }

    private static String finish(StringBuilder key, int tone) {
        flush(key, tone);
        int end = key.length();
        return end > 0 && key.charAt(end - 1) == ' ' ? key.substring(0, end - 1) : key.toString();
    }

    private static int flush(StringBuilder key, int tone) {
        if (tone > 0) {
            key.append(TONES.charAt(tone - 1));
        }
        return 0;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    /** Tells whether a character is one of the marks of tone. */
    static boolean isTone(char c) {
        return TONES.indexOf(c) >= 0;
    }
}
