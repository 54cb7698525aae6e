package io.github.huongdan.serialization.recognition.foot;

import io.github.huongdan.lexicon.Recipients;
import io.github.huongdan.serialization.recognition.line.Letters;
import io.github.huongdan.serialization.recognition.line.NearWord;
import io.github.huongdan.serialization.recognition.source.Extract;

/** Recognises the label of the list of recipients: {@code Nơi nhận:}, alone or before the first of them. */
final class RecipientsLabel {

    private static final int SHORTEST = 6;
    private static final NearWord NEAR = new NearWord(Recipients.NEAR_LABEL, 'N', 14);

    private RecipientsLabel() {}

    /** The offset after the label and its colon; -1 where the line has none. */
    static int end(Extract line) {
        String text = line.text();
        int end = opening(text);
        if (end < 0 || isWhole(text, end)) {
            return end < 0 ? -1 : text.length();
        }
        return text.charAt(end) == ':' ? end + 1 : -1;
    }

    /** The offset after the label, also with letters wrong; -1 where the line opens with none. */
    static int opening(String text) {
        int end = Recipients.LABEL.opening(text);
        return end < 0 && text.length() > SHORTEST ? NEAR.opening(text, 0) : end;
    }

    private static boolean isWhole(String text, int end) {
        return !Letters.orDigitsIn(text, end, text.length());
    }
}
