package io.github.huongdan.serialization.legacy;

/**
 * Makes capitals of the letters with a tone where the word about them is in capitals, since the encoding has no such capitals of its own. A
 * word is in capitals where it has two capitals or more and no small letter that has a capital of its own; where it has one, if the
 * rest of its line has no such small letter either.
 */
final class Tcvn3Capitals {

    private Tcvn3Capitals() {}

    static String restore(String line) {
        boolean capitalLine = !hasSmall(line, 0, line.length());
        StringBuilder out = new StringBuilder(line);
        int at = 0;
        while (at < line.length()) {
            int end = at;
            while (end < line.length() && Character.isLetter(line.charAt(end))) {
                end++;
            }
            if (inCapitals(line, at, end, capitalLine)) {
                for (int i = at; i < end; i++) {
                    out.setCharAt(i, Character.toUpperCase(line.charAt(i)));
                }
            }
            at = Math.max(end, at + 1);
        }
        return out.toString();
    }

    private static boolean inCapitals(String line, int start, int end, boolean capitalLine) {
        int capitals = 0;
        for (int i = start; i < end; i++) {
            capitals += Character.isUpperCase(line.charAt(i)) ? 1 : 0;
        }
        return capitals >= (capitalLine ? 1 : 2) && !hasSmall(line, start, end);
    }

    private static boolean hasSmall(String line, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = line.charAt(i);
            if (Character.isLowerCase(c) && VietnameseLetters.tone(c) <= 0) {
                return true;
            }
        }
        return false;
    }
}
