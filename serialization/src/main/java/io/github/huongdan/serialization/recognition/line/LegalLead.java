package io.github.huongdan.serialization.recognition.line;

import io.github.huongdan.lexicon.Clauses;

/** Recognises the words that open a ground and nothing else, also with marks wrong: {@code Căn cứ}, {@code Căn cử}. */
public final class LegalLead {

    private static final NearWord NEAR = new NearWord(Clauses.NEAR_LEGAL_GROUND_LEADS, 'C', 12);

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
        int lead = NearWord.letter(text, start);
        int end = NEAR.opening(text, lead);
        boolean named = end >= 0
                && Character.isUpperCase(text.charAt(lead))
                && end + 1 < text.length()
                && text.charAt(end) == ' '
                && Character.isUpperCase(text.charAt(end + 1));
        return named ? end : -1;
    }
}
