package io.github.huongdan.citation;

import io.github.huongdan.code.CodeOccurrence;
import io.github.huongdan.code.CodeScanner;
import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.code.DocumentType;
import io.github.huongdan.lexicon.CitationWords;
import org.jspecify.annotations.Nullable;

/** Reads {@code số 26-HD/BTGTU}, {@code Số: 35-CT/TW}, {@code 16-KL/TW}, {@code số 76}. */
final class ReferenceScanner {

    /** A number with its symbol, and the token after it. */
    record Reference(DocumentCode code, int end, boolean labelled) {

        boolean hasSymbol() {
            return code.type() != null || code.issuer() != null;
        }

        Act act(int first, @Nullable DocumentType type) {
            Act act = new Act(first, end, type);
            act.code = code;
            return act;
        }
    }

    private ReferenceScanner() {}

    /** Reads the reference at a token, or returns null. */
    static @Nullable Reference at(Tokens tokens, int i) {
        if (!Particles.startsNumber(tokens, i)) {
            return null;
        }
        boolean labelled = tokens.key(i) == Particles.SO;
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
        boolean dated = tokens.key(next) == Particles.NGAY && (tokens.isNumber(next + 1) || !tokens.isWord(next + 1));
        if (dated) {
            return reference.labelled() || capitalType;
        }
        if (CitationWords.UNITS_OF_COUNT.match(tokens, next) > 0 || tokens.isMark(next, '%')) {
            return false;
        }
        boolean range = tokens.isMark(next, '-') || tokens.isMark(next, '–');
        boolean ends = !tokens.isWord(next) && !range;
        boolean goesOn = ends || CitationWords.AFTER_NUMBER.match(tokens, next) > 0;
        return reference.labelled() || (capitalType && goesOn && !tokens.isYear(next - 1));
    }
}
