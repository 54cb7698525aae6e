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
    private static final String BARE = "aaabcddeefghijklmnooopqrstuuvwxyz";
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final int LONGEST = 9;
    private static final int OWN = 0x1ff;
    private static final int LOOK_ALIKE = 0x200;
    private static final int DIGIT = 1 << 26;
    private static final char[] CODES = codes();
    private static final int[] INITIALS = initials();

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
        long letters = 0;
        int tone = 0;
        for (int i = start; i < end; i++) {
            int code = code(text.charAt(i));
            if (code == 0 || !goesOn(tone, code)) {
                return 0;
            }
            letters = withLetter(letters, code);
            tone = withTone(tone, code);
        }
        return key(letters, tone, end - start);
    }

    /** Returns what a letter adds to the key of its syllable, for the methods below; 0 for what is no letter of one. */
    static int code(char c) {
        return c < CODES.length ? CODES[c] & OWN : 0;
    }

    /** Tells whether a syllable that has a tone so far, or none, may go on with a letter: only one of them bears a tone. */
    static boolean goesOn(int tone, int code) {
        return tone == 0 || (code & 7) == 0;
    }

    static long withLetter(long letters, int code) {
        return letters << 6 | code >> 3;
    }

    static int withTone(int tone, int code) {
        return tone | (code & 7);
    }

    /** Returns the key of a number of letters with their tone; 0 where they are too many for a syllable. */
    static long key(long letters, int tone, int count) {
        return count > LONGEST ? 0 : letters << 3 | tone;
    }

    /**
     * Returns a bit that stands for the letter without its marks, or for any digit, the same for all spellings of a word that begins with it; all
     * bits for a character that may stand for any.
     */
    static int initial(char c) {
        return c >= '0' && c <= '9' ? DIGIT : INITIALS[code(c) >> 3];
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

    /** For each place in the alphabet, from 1 on; at 0 all bits. */
    private static int[] initials() {
        int[] initials = new int[LETTERS.length() + 1];
        initials[0] = -1;
        for (int i = 0; i < BARE.length(); i++) {
            initials[i + 1] = 1 << (BARE.charAt(i) - 'a');
        }
        return initials;
    }

    private static void put(char[] codes, char letter, int place, int tone) {
        char code = (char) (place << 3 | tone);
        codes[letter] = code;
        codes[Character.toUpperCase(letter)] = code;
    }
}
