package io.github.huongdan.serialization.legacy;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** VNI for Windows, seen as windows-1252: most letters are a base and a mark after it, of the same case. */
final class Vni implements Codec {

    /** In the order of {@link VietnameseLetters#SMALL}. */
    private static final String[] SMALL =
            ("aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò"
                            + " oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î ñ")
                    .split(" ");

    private final Map<String, Character> toUnicode = new HashMap<>();
    private final Map<Character, String> fromUnicode = new HashMap<>();
    private final boolean[] used = new boolean[0x100];

    Vni() {
        for (int i = 0; i < SMALL.length; i++) {
            put(SMALL[i], VietnameseLetters.SMALL.charAt(i));
        }
    }

    private void put(String small, char letter) {
        StringBuilder capital = new StringBuilder();
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            capital.append(Character.toUpperCase(c));
            used[c] = true;
            used[Character.toUpperCase(c)] = true;
        }
        fromUnicode.put(letter, small);
        fromUnicode.put(Character.toUpperCase(letter), capital.toString());
        toUnicode.put(small, letter);
    }

    @Override
    public String toUnicode(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int length = at + 1 < text.length() && isVni(text.charAt(at + 1)) ? 2 : 1;
            Character letter = letter(text, at, length);
            if (letter == null && length == 2) {
                length = 1;
                letter = letter(text, at, length);
            }
            char first = text.charAt(at);
            if (letter == null) {
                out.append(first);
            } else {
                out.append(Character.isUpperCase(first) ? Character.toUpperCase(letter) : letter);
            }
            at += length;
        }
        return out.toString();
    }

    private @Nullable Character letter(String text, int at, int length) {
        char first = text.charAt(at);
        if (first >= used.length || !used[first]) {
            return null;
        }
        char small = Character.toLowerCase(first);
        String key = length == 1
                ? String.valueOf(small)
                : new String(new char[] {small, Character.toLowerCase(text.charAt(at + 1))});
        return toUnicode.get(key);
    }

    @Override
    public String fromUnicode(String text) {
        StringBuilder out = new StringBuilder(text.length() * 2);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(fromUnicode.getOrDefault(c, String.valueOf(c)));
        }
        return out.toString();
    }

    @Override
    public Evidence evidence(String text) {
        return WordEvidence.of(text, this::isVni, this::toUnicode);
    }

    /** Whether a character beyond ASCII is a letter or a mark of the encoding. */
    private boolean isVni(int c) {
        return c >= 0x80 && c < used.length && used[c];
    }
}
