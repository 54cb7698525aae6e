package io.github.huongdan.serialization.legacy;

import java.util.HashMap;
import java.util.Map;

/** TCVN 5712:1993, third form, seen as windows-1252. */
final class Tcvn3 implements Codec {

    /** In the order of {@link VietnameseLetters#SMALL}; ư is a soft hyphen. */
    private static final String SMALL = "µ¶·¸¹" + "¨»¼½¾Æ" + "©ÇÈÉÊË" + "ÌÎÏÐÑ" + "ªÒÓÔÕÖ" + "×ØÜÝÞ" + "ßáâãä"
            + "«åæçèé" + "¬êëìíî" + "ïñòóô" + "\u00adõö÷øù" + "úûüýþ" + "®";

    private static final String CAPITAL_LETTERS = "ĂÂÊÔƠƯĐ";
    private static final String CAPITALS = "¡¢£¤¥¦§";

    private final char[] toUnicode = new char[0x100];
    private final Map<Character, Character> fromUnicode = new HashMap<>();

    Tcvn3() {
        for (int i = 0; i < SMALL.length(); i++) {
            char letter = VietnameseLetters.SMALL.charAt(i);
            put(SMALL.charAt(i), letter);
            fromUnicode.put(Character.toUpperCase(letter), SMALL.charAt(i));
        }
        for (int i = 0; i < CAPITALS.length(); i++) {
            put(CAPITALS.charAt(i), CAPITAL_LETTERS.charAt(i));
        }
    }

    private void put(char code, char letter) {
        toUnicode[code] = letter;
        fromUnicode.put(letter, code);
    }

    @Override
    public String toUnicode(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline + 1;
            String line = convert(text, start, end);
            out.append(Tcvn3Capitals.restore(line));
            start = end;
        }
        return out.toString();
    }

    private String convert(String text, int start, int end) {
        StringBuilder out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            out.append(isTcvn3(c) ? toUnicode[c] : c);
        }
        return out.toString();
    }

    @Override
    public String fromUnicode(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(fromUnicode.getOrDefault(c, c).charValue());
        }
        return out.toString();
    }

    @Override
    public Evidence evidence(String text) {
        return WordEvidence.of(text, this::isTcvn3, word -> convert(word, 0, word.length()));
    }

    private boolean isTcvn3(int c) {
        return c < toUnicode.length && toUnicode[c] != 0;
    }
}
