package io.github.huongdan.citation;

/** Reads the part of an act that a citation points at: {@code khoản 3 Điều 5}, {@code Điều 2, 3, 4}, {@code Chương VII và Chương VIII}. */
final class PinpointScanner {

    private static final Phrases UNITS =
            Phrases.of("điểm", "khoản", "điều", "mục", "tiểu mục", "chương", "phần", "phụ lục");

    private PinpointScanner() {}

    /** Returns the token after the pinpoint that begins at a token, or {@code i} where none does. */
    static int end(Tokens tokens, int i) {
        int end = i;
        int at = i;
        while (true) {
            int unit = UNITS.lengthAt(tokens, at);
            boolean labelOnly = unit == 0 && at > end;
            if ((unit == 0 && !labelOnly) || !isLabel(tokens, at + unit)) {
                return end;
            }
            end = at + unit + 1;
            at = isJoint(tokens, end) ? end + 1 : end;
        }
    }

    private static boolean isJoint(Tokens tokens, int i) {
        return tokens.isMark(i, ',') || tokens.key(i) == Lexicon.VA;
    }

    /** A number, a Roman numeral or a single letter. */
    private static boolean isLabel(Tokens tokens, int i) {
        boolean goesOn = tokens.touchesPrevious(i + 1) && (tokens.isMark(i + 1, '/') || tokens.isMark(i + 1, '-'));
        if (!tokens.isWord(i) || goesOn) {
            return false;
        }
        String label = tokens.text(i, i + 1);
        if (label.length() == 1) {
            return true;
        }
        return label.length() <= 6
                && (label.chars().allMatch(c -> c >= '0' && c <= '9')
                        || label.chars().allMatch(c -> "IVXL".indexOf(c) >= 0));
    }
}
