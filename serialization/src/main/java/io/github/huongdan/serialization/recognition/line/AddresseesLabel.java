package io.github.huongdan.serialization.recognition.line;

import io.github.huongdan.lexicon.Recipients;

/** Recognises the label of a letter's addressees, {@code Kính gửi}, also with letters wrong before its colon. */
public final class AddresseesLabel {

    private static final NearWord NEAR = new NearWord(Recipients.NEAR_ADDRESSEES, 'K', 14);

    private AddresseesLabel() {}

    /** Tells whether a text opens with the label. */
    public static boolean opens(String text) {
        return opening(text) >= 0;
    }

    /** Returns the offset after the label, before its colon; -1 where the text opens with none. */
    public static int opening(String text) {
        int end = Recipients.ADDRESSEES.opening(text);
        return end < 0 ? NEAR.openingBeforeColon(text, 0) : end;
    }
}
