package io.github.huongdan.serialization.text;

/** A line drawn with signs: the star under a Party issuer, the hyphens under a subject, underscores under a title. */
final class RuleLine {

    private static final String SIGNS = "*-_=–—─━.";

    private RuleLine() {}

    static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SIGNS.indexOf(text.charAt(i)) < 0 && !Blank.is(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
