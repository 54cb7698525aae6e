package io.github.huongdan.serialization.recognition.line;

import io.github.huongdan.lexicon.Recipients;

/** Recognises the label of a letter's addressees, {@code Kính gửi}, also with letters wrong before its colon. */
public final class AddresseesLabel {

    private static final char FIRST = 'K';
    private static final int LONGEST = 14;

    private AddresseesLabel() {}

    /** Tells whether a text opens with the label. */
    public static boolean opens(String text) {
        return opening(text) >= 0;
    }

    /** Returns the offset after the label, before its colon; -1 where the text opens with none. */
    public static int opening(String text) {
        int end = Recipients.ADDRESSEES.opening(text);
        if (end >= 0 || text.isEmpty() || Character.toUpperCase(text.charAt(0)) != FIRST) {
            return end;
        }
        int near = Recipients.NEAR_ADDRESSEES.opening(text.substring(0, Math.min(text.length(), LONGEST)));
        return near >= 0 && near < text.length() && text.charAt(near) == ':' ? near : -1;
    }
}
