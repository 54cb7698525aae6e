package io.github.huongdan.vietnamese;

import java.text.Normalizer;

/**
 * Packs a Vietnamese syllable into a number, so that words are compared without making strings: six bits for each letter
 * with its shape, three for the tone wherever it stands. Equal for either case, either tone placement and {@link LookAlikes}, as {@link
 * MatchingKey} is.
 */
public final class Syllables {

    private static final String LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final int LONGEST = 9;
    private static final int OWN = 0x1ff;
    private static final int LOOK_ALIKE = 0x200;
    private static final char[] CODES = codes();

    private Syllables() {}

    /**
     * Returns the key of a syllable, which is positive; 0 for anything else, such as a number, a long foreign word or decomposed letters.
     *
     * @param start the offset of its first character
     * @param end the offset after its last character
     */
    public static long key(String text, int start, int end) {
        if (end - start > LONGEST) {
            return 0;
        }
        long key = 0;
        int tone = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int code = c < CODES.length ? CODES[c] & OWN : 0;
            if (code == 0) {
                return 0;
            }
            if ((code & 7) != 0 && tone != 0) {
                return 0;
            }
            key = key << 6 | code >> 3;
            tone |= code & 7;
        }
        return key << 3 | tone;
    }

    /** Returns the key of a text that is one syllable; 0 for anything else. */
    public static long key(String word) {
        return key(word, 0, word.length());
    }

    /**
     * Returns the key of the last letters of a syllable, without its tone; the shorter syllable's own where it has fewer.
     *
     * @param syllable a key
     * @param count how many letters, from 1 to 9
     */
    public static long last(long syllable, int count) {
        return ((syllable >>> 3) & ((1L << (6 * count)) - 1)) << 3;
    }

    /** Tells whether a syllable has another tone than the level one, which no mark stands for. */
    public static boolean hasTone(long syllable) {
        return (syllable & 7) != 0;
    }

    /** Returns the key of the syllables that have a {@link MatchingKey}; 0 where none has. */
    static long ofMatchingKey(String matchingKey) {
        int end = matchingKey.length() - 1;
        int tone = TONES.indexOf(matchingKey.charAt(end)) + 1;
        String letters = tone == 0 ? matchingKey : matchingKey.substring(0, end);
        long key = key(Normalizer.normalize(letters, Normalizer.Form.NFC));
        return key == 0 ? 0 : key | tone;
    }

    /** Tells whether a character is a composed letter of the Vietnamese alphabet, or of the Latin one. */
    public static boolean isLetter(char c) {
        return c < CODES.length && CODES[c] != 0 && CODES[c] < LOOK_ALIKE;
    }

    /** For each letter in either case: its place in the alphabet, shifted by three, and its tone; look-alikes bear a mark. */
    private static char[] codes() {
        char[] codes = new char[0x1f00];
        for (int i = 0; i < LETTERS.length(); i++) {
            String letter = LETTERS.substring(i, i + 1);
            put(codes, letter.charAt(0), i + 1, 0);
            for (int tone = 1; VOWELS.contains(letter) && tone <= TONES.length(); tone++) {
                String toned = Normalizer.normalize(letter + TONES.charAt(tone - 1), Normalizer.Form.NFC);
                put(codes, toned.charAt(0), i + 1, tone);
            }
        }
        for (char c : LookAlikes.all().toCharArray()) {
            codes[c] = (char) (codes[LookAlikes.letter(c)] | LOOK_ALIKE);
        }
        return codes;
    }

    private static void put(char[] codes, char letter, int place, int tone) {
        char code = (char) (place << 3 | tone);
        codes[letter] = code;
        codes[Character.toUpperCase(letter)] = code;
    }
}
