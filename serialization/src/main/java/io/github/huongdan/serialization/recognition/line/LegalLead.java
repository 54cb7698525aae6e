package io.github.huongdan.serialization.recognition.line;

import io.github.huongdan.lexicon.Clauses;

/** Recognises the words that open a ground and nothing else, also with marks wrong: {@code Căn cứ}, {@code Căn cử}. */
public final class LegalLead {

    private static final char FIRST = 'C';
    private static final int LONGEST = 12;

    private LegalLead() {}

    /** Tells whether a text opens with such a lead. */
    public static boolean opens(String text) {
        return opening(text, 0) >= 0;
    }

    /** Returns the offset after the lead at an offset; -1 where none stands there. */
    public static int opening(String text, int start) {
        int end = Clauses.LEGAL_GROUND_LEADS.opening(text, start);
        return end < 0 ? nearOpening(text, start) : end;
    }

    /** A lead with marks wrong has its capital, and a name behind it, as {@code Cần cử cán bộ} has not. */
    private static int nearOpening(String text, int start) {
        int first = start;
        while (first < text.length() && !Character.isLetter(text.charAt(first))) {
            first++;
        }
        if (first == text.length() || text.charAt(first) != FIRST) {
            return -1;
        }
        String opening = text.substring(first, Math.min(text.length(), first + LONGEST));
        int end = Clauses.NEAR_LEGAL_GROUND_LEADS.opening(opening);
        int name = first + end + 1;
        return end >= 0
                        && name < text.length()
                        && text.charAt(name - 1) == ' '
                        && Character.isUpperCase(text.charAt(name))
                ? name - 1
                : -1;
    }
}
