package io.github.huongdan.acceptance.shape;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** What a scanner that reads letters wrong makes of a text: one letter in so many loses its mark, or becomes one that it looks like. */
record Scanned(int lettersForAnError) implements Shape {

    private static final Map<Character, Character> LIKE =
            Map.of('l', '1', '1', 'l', 'I', 'l', 'O', '0', '0', 'O', 'e', 'c', 'n', 'u', 'B', '8');

    @Override
    public String change(Original original) {
        StringBuilder changed = new StringBuilder();
        int letters = 0;
        for (char c : Normalizer.normalize(original.text(), Normalizer.Form.NFC).toCharArray()) {
            boolean wrong = Character.isLetterOrDigit(c) && ++letters % lettersForAnError == 0;
            changed.append(wrong ? misread(c) : c);
        }
        return changed.toString();
    }

    private static char misread(char c) {
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return parts.length() > 1 ? parts.charAt(0) : LIKE.getOrDefault(c, c);
    }

    /** Leaves what such a scanner cannot tell apart the same. */
    @Override
    public String undone(String value) {
        StringBuilder bare = new StringBuilder();
        for (char c : Normalizer.normalize(value, Normalizer.Form.NFD).toCharArray()) {
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                bare.append(folded(c));
            }
        }
        return bare.toString().toLowerCase(Locale.ROOT);
    }

    private static char folded(char c) {
        return switch (c) {
            case 'l', 'I', '1', 'i' -> 'l';
            case 'O', '0' -> 'o';
            case 'e' -> 'c';
            case 'n' -> 'u';
            case 'B' -> '8';
            default -> c;
        };
    }
}
