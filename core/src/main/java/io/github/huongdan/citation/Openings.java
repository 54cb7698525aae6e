package io.github.huongdan.citation;

import io.github.huongdan.lexicon.Divisions;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import java.util.List;

/** What acts and the parts of acts begin with, for passing quickly over all else. */
final class Openings {

    private static final PhraseTable ALL =
            PhraseTable.union(TypeNames.NAMES, Divisions.UNITS, ActScanner.GENERIC_NAMES, PhraseTable.of("số"));

    private Openings() {}

    /** Tells whether a number stands at a token, or a word with which an act or a part of one may begin. */
    static boolean at(Tokens tokens, int i) {
        return ALL.mayBeginAt(tokens, i) || tokens.isNumber(i);
    }

    /** Tells whether a text may cite an act: it has digits, a number left blank ({@code số /KH-UBND}), or the name of a type with a capital. */
    static boolean among(List<Word> words, String text) {
        boolean blank = text.indexOf('/') >= 0 || text.indexOf('-') >= 0;
        for (int i = 0; i < words.size(); i++) {
            char first = text.charAt(words.get(i).start());
            boolean number = first >= '0' && first <= '9';
            if (number || (blank && words.get(i).syllable() == Particles.SO)) {
                return true;
            }
            if (Character.isUpperCase(first) && TypeNames.NAMES.match(words, i) > 0) {
                return true;
            }
        }
        return false;
    }
}
