package io.github.huongdan.validation.rules.typography;

/** Brackets that open without a space before them: {@code nhân dân(Thực hiện từ …)}. */
final class OpeningBrackets {

    private static final int LONGEST_SYLLABLE = 7;

    private OpeningBrackets() {}

    /**
     * Tells whether an ordinary word stands directly before the bracket and words stand in it. A symbol, a formula, an address and a word's own
     * ending keep theirs closed up: {@code KH-UBND(VP)}, {@code f(x)}, {@code huyện(s)}.
     */
    static boolean lacksSpace(String text, int bracket) {
        int start = bracket;
        while (start > 0 && bracket - start < LONGEST_SYLLABLE && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int length = bracket - start;
        boolean bare = start == 0 || Character.isWhitespace(text.charAt(start - 1)) || text.charAt(start - 1) == ',';
        return bare
                && length > 1
                && text.substring(start + 1, bracket).chars().allMatch(Character::isLowerCase)
                && bracket + 2 < text.length()
                && Character.isLetter(text.charAt(bracket + 1))
                && Character.isLetter(text.charAt(bracket + 2));
    }
}
