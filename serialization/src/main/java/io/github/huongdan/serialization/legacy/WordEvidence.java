package io.github.huongdan.serialization.legacy;

import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/**
 * Weighs the words of a text that are not plain ASCII. A word speaks for an encoding where it is no Vietnamese syllable as it stands but is
 * one when converted; against it where it is none either way, or holds what the encoding does not have. Words that read both ways
 * say nothing, nor do single signs.
 */
final class WordEvidence {

    private static final int LONGEST = 16;

    private final IntPredicate inEncoding;
    private final UnaryOperator<String> toUnicode;
    private int pro;
    private int contra;

    private WordEvidence(IntPredicate inEncoding, UnaryOperator<String> toUnicode) {
        this.inEncoding = inEncoding;
        this.toUnicode = toUnicode;
    }

    /**
     * Weighs a text.
     *
     * @param inEncoding the characters beyond ASCII that texts in the encoding may have in their words
     */
    static Evidence of(String text, IntPredicate inEncoding, UnaryOperator<String> toUnicode) {
        WordEvidence evidence = new WordEvidence(inEncoding, toUnicode);
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && evidence.isPart(text.charAt(end))) {
                end++;
            }
            evidence.weigh(text, at, end);
            at = Math.max(end, at + 1);
        }
        return new Evidence(evidence.pro, evidence.contra);
    }

    private boolean isPart(char c) {
        if (c < '\u0080') {
            return isAsciiLetter(c);
        }
        return inEncoding.test(c) || Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void weigh(String text, int start, int end) {
        boolean ascii = false;
        boolean beyond = false;
        boolean foreign = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            ascii |= isAsciiLetter(c);
            beyond |= c >= '\u0080';
            foreign |= c >= '\u0080' && !inEncoding.test(c);
        }
        if (!beyond || !(ascii || foreign)) {
            return;
        }
        if (foreign || end - start > LONGEST) {
            contra++;
            return;
        }
        String word = text.substring(start, end);
        if (!Syllable.isPlausible(word)) {
            boolean converts = Syllable.isPlausible(toUnicode.apply(word));
            pro += converts ? 1 : 0;
            contra += converts ? 0 : 1;
        }
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
