package io.github.huongdan.vietnamese;

/**
 * Letters that look like those of the Vietnamese alphabet and are others, as old typefaces, keyboards of other languages and scanners leave them:
 * {@code Ƣ} for {@code Ư}, the Icelandic {@code Ð} for {@code Đ}, Cyrillic {@code С} for {@code C}. Words match whichever of the two is
 * written; the text keeps its own.
 *
 * <pre>{@code
 * LookAlikes.letter('Ƣ'); // 'Ư'
 * LookAlikes.in("HƢỚNG DẪN"); // true
 * }</pre>
 */
public final class LookAlikes {

    private static final String WRITTEN = "\u01a2\u01a3\u00d0\u00f0\u0189\u0256\u0131" // Latin
            + "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0406\u0405" // Cyrillic
            + "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0455"
            + "\u0391\u0392\u0395\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf"; // Greek

    private static final String MEANT = "ƯưĐđĐđi" + "ABEKMHOPCTYXIS" + "aeopcyxis" + "ABEHIKMNOPTYXo";

    private LookAlikes() {}

    /** Returns the Vietnamese letter that a character looks like; the character itself where it is no such look-alike. */
    public static char letter(char c) {
        int index = c < '\u00d0' ? -1 : WRITTEN.indexOf(c);
        return index < 0 ? c : MEANT.charAt(index);
    }

    /** Tells whether a text holds a letter that looks like a Vietnamese one and is another. */
    public static boolean in(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (letter(text.charAt(i)) != text.charAt(i)) {
                return true;
            }
        }
        return false;
    }

    /** Returns a text with the letters that are meant in the place of their look-alikes; as long as the text. */
    public static String resolved(String text) {
        if (!in(text)) {
            return text;
        }
        StringBuilder resolved = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            resolved.setCharAt(i, letter(text.charAt(i)));
        }
        return resolved.toString();
    }

    /** Returns all such letters, in one string. */
    public static String all() {
        return WRITTEN;
    }
}
