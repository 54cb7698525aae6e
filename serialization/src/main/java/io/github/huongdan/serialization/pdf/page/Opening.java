package io.github.huongdan.serialization.pdf.page;

import io.github.huongdan.lexicon.Recipients;
import io.github.huongdan.serialization.recognition.line.AddresseesLabel;

/** The words that begin the text below a letterhead, and those that begin the foot. */
final class Opening {

    private Opening() {}

    static boolean is(String text) {
        return AddresseesLabel.opens(text.strip());
    }

    static boolean ofRecipients(String text) {
        return Recipients.LABEL.opening(text.strip()) >= 0;
    }
}
