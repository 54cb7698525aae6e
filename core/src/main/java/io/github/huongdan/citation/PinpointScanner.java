package io.github.huongdan.citation;

import io.github.huongdan.lexicon.Divisions;

/** Reads the part of an act that a citation points at: {@code khoản 3 Điều 5}, {@code Điều 2, 3, 4}, {@code Chương VII và Chương VIII}. */
final class PinpointScanner {

    private PinpointScanner() {}

    /** Returns the token after the pinpoint that begins at a token, or {@code i} where none does. */
    static int end(Tokens tokens, int i) {
        int end = i;
        int at = i;
        while (true) {
            int unit = Divisions.UNITS.match(tokens, at);
            boolean labelOnly = unit == 0 && at > end;
            if ((unit == 0 && !labelOnly) || !isLabel(tokens, at + unit)) {
                return end;
            }
            end = at + unit + 1;
            at = isJoint(tokens, end) ? end + 1 : end;
        }
    }

    private static boolean isJoint(Tokens tokens, int i) {
        return tokens.isMark(i, ',') || tokens.key(i) == Particles.VA;
    }

    /** A number, a Roman numeral or a single letter. */
    private static boolean isLabel(Tokens tokens, int i) {
        boolean goesOn = tokens.touchesPrevious(i + 1) && (tokens.isMark(i + 1, '/') || tokens.isMark(i + 1, '-'));
        if (!tokens.isWord(i) || goesOn) {
            return false;
        }
        return tokens.end(i) - tokens.start(i) == 1 || tokens.isNumeral(i, 6);
    }
}
