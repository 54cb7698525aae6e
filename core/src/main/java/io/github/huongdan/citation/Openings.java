package io.github.huongdan.citation;

import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Word;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What acts and the parts of acts begin with, for passing quickly over all else. */
final class Openings {

    private static final PhraseTable ALL = PhraseTable.of(all());
    private static final PhraseTable TYPE_NAMES = TypeNames.NAMES;

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
            if (number || (blank && words.get(i).syllable() == Lexicon.SO)) {
                return true;
            }
            if (Character.isUpperCase(first) && TYPE_NAMES.match(words, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private static String[] all() {
        Stream<String> others = Stream.of(ActScanner.GENERIC_NAME, "số");
        return Stream.of(Arrays.stream(TypeNames.all()), Arrays.stream(PinpointScanner.UNIT_NAMES), others)
                .flatMap(names -> names)
                .toArray(String[]::new);
    }
}
