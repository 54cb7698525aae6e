package io.github.huongdan.citation;

import java.util.Arrays;

/** Pairs quotation marks and parentheses within each paragraph, in one pass from the end. */
final class Enclosures {

    private Enclosures() {}

    /** Puts for each opening mark the token that closes it, and -1 for everything else. */
    static void pair(Tokens tokens, int[] partners) {
        Arrays.fill(partners, -1);
        int[] open = new int[8];
        int depth = 0;
        int curly = -1;
        int single = -1;
        int straight = -1;
        int apostrophe = -1;
        for (int i = partners.length - 1; i >= 0; i--) {
            switch ((int) -tokens.key(i)) {
                case ')' -> {
                    open = depth == open.length ? Arrays.copyOf(open, depth * 2) : open;
                    open[depth++] = i;
                }
                case '(' -> partners[i] = depth > 0 ? open[--depth] : -1;
                case '”' -> curly = i;
                case '“' -> partners[i] = curly;
                case '’' -> single = i;
                case '‘' -> partners[i] = single;
                case '"' -> {
                    partners[i] = straight;
                    straight = opens(tokens, i) ? -1 : i;
                }
                case '\'' -> {
                    partners[i] = apostrophe;
                    apostrophe = opens(tokens, i) ? -1 : i;
                }
                default -> {}
            }
            if (tokens.startsParagraph(i)) {
                depth = 0;
                curly = -1;
                single = -1;
                straight = -1;
                apostrophe = -1;
            }
        }
    }

    /** A straight mark with a space before it and a word directly after it can only open. */
    private static boolean opens(Tokens tokens, int i) {
        return !tokens.touchesPrevious(i) && tokens.touchesPrevious(i + 1) && tokens.isWord(i + 1);
    }
}
