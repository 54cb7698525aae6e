package io.github.huongdan.serialization.legacy;

import java.util.Set;

/** Tells whether a word has the form of one Vietnamese syllable: an onset, a nucleus with at most one tone, a coda. */
final class Syllable {

    private static final int LONGEST = 8;
    private static final int ACUTE = 4;

    private static final Set<String> ONSETS =
            words("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x");

    /** Nuclei that may stand at the end. */
    private static final Set<String> OPEN =
            words("a e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iu oa oe oi ôi ơi ua uê ui uơ uy ưa ưi ưu"
                    + " iêu yêu oai oao oay oeo uây uôi uya uyu ươi ươu");

    /** Nuclei that may stand before a coda. */
    private static final Set<String> CLOSED = words("a ă â e ê i o ô ơ u ư y oa oă oe uâ uê uy uyê iê yê uô ươ oo");

    private static final Set<String> CODAS = words("c ch m n ng nh p t");

    /** Codas that go with acute and dot below alone. */
    private static final Set<String> STOPS = words("c ch p t");

    private Syllable() {}

    static boolean isPlausible(CharSequence word) {
        if (word.length() > LONGEST) {
            return false;
        }
        StringBuilder shapes = new StringBuilder(LONGEST);
        int tone = 0;
        for (int i = 0; i < word.length(); i++) {
            char shape = VietnameseLetters.shape(word.charAt(i));
            int next = VietnameseLetters.tone(word.charAt(i));
            if (shape == 0 || (tone > 0 && next > 0)) {
                return false;
            }
            shapes.append(shape);
            tone = Math.max(tone, next);
        }
        return hasForm(shapes.toString(), tone);
    }

    private static boolean hasForm(String shapes, int tone) {
        for (int onset = 0; onset < shapes.length(); onset++) {
            boolean opens = onset == 0 || ONSETS.contains(shapes.substring(0, onset));
            if (opens && isRhyme(shapes.substring(onset), tone)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRhyme(String rhyme, int tone) {
        if (OPEN.contains(rhyme)) {
            return true;
        }
        for (int nucleus = 1; nucleus < rhyme.length(); nucleus++) {
            String coda = rhyme.substring(nucleus);
            boolean toned = tone >= ACUTE || !STOPS.contains(coda);
            if (toned && CODAS.contains(coda) && CLOSED.contains(rhyme.substring(0, nucleus))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
