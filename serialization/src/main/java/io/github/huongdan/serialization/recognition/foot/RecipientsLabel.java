package io.github.huongdan.serialization.recognition.foot;

import io.github.huongdan.lexicon.Recipients;
import io.github.huongdan.serialization.recognition.source.Extract;

/** Recognises the label of the list of recipients: {@code Nơi nhận:}, alone or before the first of them. */
final class RecipientsLabel {

    private RecipientsLabel() {}

    /** The offset after the label and its colon; -1 where the line has none. */
    static int end(Extract line) {
        String text = line.text();
        int end = Recipients.LABEL.opening(text);
        if (end < 0 || Recipients.LABEL.isWhole(text)) {
            return end < 0 ? -1 : text.length();
        }
        return text.charAt(end) == ':' ? end + 1 : -1;
    }
}
