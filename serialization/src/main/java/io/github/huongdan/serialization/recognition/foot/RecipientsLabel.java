package io.github.huongdan.serialization.recognition.foot;

import io.github.huongdan.lexicon.Recipients;
import io.github.huongdan.serialization.recognition.source.Extract;

/** Recognises the label of the list of recipients: {@code Nơi nhận:}, alone or before the first of them. */
final class RecipientsLabel {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 14;

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
        boolean near = end < 0 && text.length() > SHORTEST && Character.toUpperCase(text.charAt(0)) == 'N';
        return near ? Recipients.NEAR_LABEL.opening(text.substring(0, Math.min(text.length(), LONGEST))) : end;
    }

    private static boolean isWhole(String text, int end) {
        return text.substring(end).chars().noneMatch(Character::isLetterOrDigit);
    }
}
