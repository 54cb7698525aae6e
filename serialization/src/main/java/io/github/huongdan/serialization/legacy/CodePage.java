package io.github.huongdan.serialization.legacy;

import java.util.HashMap;
import java.util.Map;

/**
 * A code page of Windows that has ASCII in its lower half. Bytes that the page leaves undefined stand for the control character of the same
 * number, as browsers have it.
 */
final class CodePage {

    static final CodePage WINDOWS_1252 = new CodePage(western());
    static final CodePage WINDOWS_1258 = new CodePage(vietnamese());

    private static final int UPPER_HALF = 0x80;

    private final char[] upperHalf;
    private final Map<Character, Integer> bytes = new HashMap<>();

    private CodePage(char[] upperHalf) {
        this.upperHalf = upperHalf;
        for (int i = 0; i < upperHalf.length; i++) {
            bytes.put(upperHalf[i], UPPER_HALF + i);
        }
    }

    /** The byte that stands for a character; -1 where none does, or where it is ASCII. */
    int upperByte(char c) {
        return c < UPPER_HALF ? -1 : bytes.getOrDefault(c, -1);
    }

    char character(int upperByte) {
        return upperHalf[upperByte - UPPER_HALF];
    }

    private static char[] western() {
        char[] page = new char[UPPER_HALF];
        for (int i = 0; i < UPPER_HALF; i++) {
            page[i] = (char) (UPPER_HALF + i);
        }
        put(page, 0x80, "€");
        put(page, 0x82, "‚ƒ„…†‡ˆ‰Š‹Œ");
        put(page, 0x8E, "Ž");
        put(page, 0x91, "‘’“”•–—˜™š›œ");
        put(page, 0x9E, "žŸ");
        return page;
    }

    private static char[] vietnamese() {
        char[] page = western();
        for (int undefined : new int[] {0x8A, 0x8E, 0x9A, 0x9E}) {
            page[undefined - UPPER_HALF] = (char) undefined;
        }
        put(page, 0xC3, "Ă");
        put(page, 0xCC, "\u0300");
        put(page, 0xD0, "Đ");
        put(page, 0xD2, "\u0309");
        put(page, 0xD5, "Ơ");
        put(page, 0xDD, "Ư\u0303");
        put(page, 0xE3, "ă");
        put(page, 0xEC, "\u0301");
        put(page, 0xF0, "đ");
        put(page, 0xF2, "\u0323");
        put(page, 0xF5, "ơ");
        put(page, 0xFD, "ư₫");
        return page;
    }

    private static void put(char[] page, int first, String characters) {
        characters.getChars(0, characters.length(), page, first - UPPER_HALF);
    }
}
