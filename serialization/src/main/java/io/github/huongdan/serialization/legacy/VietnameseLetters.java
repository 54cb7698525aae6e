package io.github.huongdan.serialization.legacy;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/** The letters of the Vietnamese alphabet that are not ASCII. */
final class VietnameseLetters {

    /** The small ones: by vowel, the tones of each in the order of none, grave, hook, tilde, acute, dot below; then đ. */
    static final String SMALL = "àảãáạ" + "ăằẳẵắặ" + "âầẩẫấậ" + "èẻẽéẹ" + "êềểễếệ" + "ìỉĩíị" + "òỏõóọ" + "ôồổỗốộ"
            + "ơờởỡớợ" + "ùủũúụ" + "ưừửữứự" + "ỳỷỹýỵ" + "đ";

    /** The capitals, in the same order. */
    static final String CAPITAL = SMALL.toUpperCase(Locale.ROOT);

    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
    private static final int NO_LETTER = -1;
    private static final char AFTER_LAST = '\u1efa';

    private static final char[] SHAPES = new char[AFTER_LAST];
    private static final byte[] TONE_NUMBERS = new byte[AFTER_LAST];

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            put(c, c, 0);
        }
        for (int i = 0; i < SMALL.length(); i++) {
            char letter = SMALL.charAt(i);
            String marks = Normalizer.normalize(SMALL.substring(i, i + 1), Form.NFD);
            int tone = 0;
            StringBuilder shape = new StringBuilder();
            for (int j = 0; j < marks.length(); j++) {
                int found = TONES.indexOf(marks.charAt(j));
                if (found >= 0) {
                    tone = found + 1;
                } else {
                    shape.append(marks.charAt(j));
                }
            }
            put(letter, Normalizer.normalize(shape, Form.NFC).charAt(0), tone);
        }
    }

    private VietnameseLetters() {}

    /** Whether a character is a letter of the alphabet beyond ASCII. */
    static boolean isAccented(int c) {
        return c > 'z' && c < AFTER_LAST && SHAPES[c] != 0;
    }

    /** The small letter without its tone; 0 for what is in neither the alphabet nor ASCII's letters. */
    static char shape(char c) {
        return c < AFTER_LAST ? SHAPES[c] : 0;
    }

    /** The number of the tone, 0 for none, 4 for acute and 5 for dot below; -1 for what is no letter. */
    static int tone(char c) {
        return shape(c) == 0 ? NO_LETTER : TONE_NUMBERS[c];
    }

    private static void put(char letter, char shape, int tone) {
        char capital = Character.toUpperCase(letter);
        SHAPES[letter] = shape;
        SHAPES[capital] = shape;
        TONE_NUMBERS[letter] = (byte) tone;
        TONE_NUMBERS[capital] = (byte) tone;
    }
}
