package io.github.huongdan.citation;

import java.util.Arrays;

/** Pairs quotation marks and parentheses within each paragraph, in one pass from the end. */
final class Enclosures {

    /** The closing marks of one kind that still want their opening one. */
    private static final class Pending {

        private int[] marks = new int[4];
        private int count;

        void push(int mark) {
            marks = count == marks.length ? Arrays.copyOf(marks, count * 2) : marks;
            marks[count++] = mark;
        }

        int pop() {
            return count == 0 ? -1 : marks[--count];
        }

        void clear() {
            count = 0;
        }
    }

    private final Tokens tokens;
    private final Pending round = new Pending();
    private final Pending doubled = new Pending();
    private final Pending single = new Pending();
    private int straight = -1;
    private int apostrophe = -1;

    private Enclosures(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Puts for each opening mark the token that closes it, and -1 for everything else. */
    static void pair(Tokens tokens, int[] partners) {
        if (partners.length == 0) {
            return;
        }
        Enclosures enclosures = new Enclosures(tokens);
        for (int i = partners.length - 1; i >= 0; i--) {
            partners[i] = tokens.isAnyMark(i) ? enclosures.partner(i) : -1;
            if (tokens.startsParagraph(i)) {
                enclosures.clear();
            }
        }
    }

    /** Tells whether a character is one of the marks that go in pairs. */
    static boolean isMark(char c) {
        return switch (c) {
            case '(', ')', '“', '”', '‘', '’', '"', '\'' -> true;
            default -> false;
        };
    }

    private int partner(int i) {
        int partner = -1;
        switch ((char) -tokens.key(i)) {
            case ')' -> round.push(i);
            case '(' -> partner = round.pop();
            case '”' -> doubled.push(i);
            case '“' -> partner = doubled.pop();
            case '’' -> single.push(i);
            case '‘' -> partner = single.pop();
            case '"' -> {
                partner = straight;
                straight = canOnlyOpen(i) ? -1 : i;
            }
            case '\'' -> {
                partner = apostrophe;
                apostrophe = canOnlyOpen(i) ? -1 : i;
            }
            default -> {}
        }
        return partner;
    }

    private void clear() {
        round.clear();
        doubled.clear();
        single.clear();
        straight = -1;
        apostrophe = -1;
    }

    /** A straight mark with a space before it and a word directly after it can only open. */
    private boolean canOnlyOpen(int i) {
        return !tokens.touchesPrevious(i) && tokens.touchesPrevious(i + 1) && tokens.isWord(i + 1);
    }
}
