package io.github.huongdan.citation;

import io.github.huongdan.code.CodeOccurrence;
import io.github.huongdan.code.CodeScanner;
import io.github.huongdan.code.DocumentCode;
import org.jspecify.annotations.Nullable;

/** Reads {@code số 26-HD/BTGTU}, {@code Số: 35-CT/TW}, {@code 16-KL/TW}, {@code số 76}. */
final class ReferenceScanner {

    /** A number with its symbol, and the token after it. */
    record Reference(DocumentCode code, int end, boolean labelled) {

        boolean hasSymbol() {
            return code.type() != null || code.issuer() != null;
        }
    }

    private ReferenceScanner() {}

    /** Reads the reference at a token, or returns null. */
    static @Nullable Reference at(Tokens tokens, int i) {
        if (!Lexicon.startsNumber(tokens, i)) {
            return null;
        }
        boolean labelled = tokens.key(i) == Lexicon.SO;
        int number = labelled ? i + 1 : i;
        if (labelled && tokens.isMark(number, ':')) {
            number++;
        }
        CodeOccurrence found = CodeScanner.scan(tokens.text(), tokens.start(number));
        if (found == null) {
            return null;
        }
        return new Reference(found.code(), tokens.tokenAt(found.end(), number), labelled);
    }

    /**
     * Tells whether a number without a symbol is an act's: after {@code số}, or after a capital type name and before what
     * can follow an act. Things that are counted, and years, are no acts.
     */
    static boolean isActNumber(Tokens tokens, Reference reference, boolean capitalType) {
        int next = reference.end();
        if ((Lexicon.UNITS.lengthAt(tokens, next) > 0 && !beginsDate(tokens, next)) || tokens.isMark(next, '%')) {
            return false;
        }
        if (reference.labelled()) {
            return true;
        }
        boolean year = tokens.isYear(next - 1);
        boolean clean = !tokens.isWord(next) && !tokens.isMark(next, '-') && !tokens.isMark(next, '–');
        return capitalType && !year && (clean || Lexicon.AFTER_BARE_NUMBER.lengthAt(tokens, next) > 0);
    }

    private static boolean beginsDate(Tokens tokens, int i) {
        return tokens.key(i) == Lexicon.NGAY && (!tokens.isWord(i + 1) || tokens.isNumber(i + 1));
    }
}
