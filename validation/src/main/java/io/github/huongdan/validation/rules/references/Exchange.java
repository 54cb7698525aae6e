package io.github.huongdan.validation.rules.references;

import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;

/**
 * A document that JSON carries and XML can't is not the same in both: XML 1.0 has no control characters but tab and line ends, and no half
 * of a pair. What is broken on its own account (NUL, U+FFFD) is another rule's.
 */
final class Exchange {

    private Exchange() {}

    /** Reports the first such character of each value. */
    static void charactersCanBeWritten(Examination examination, Findings findings) {
        for (Passage passage : examination.passagesBeyondXml()) {
            int at = outsideXml(passage.text());
            if (at >= 0) {
                findings.in(passage, at, at + 1)
                        .with(
                                "codePoint",
                                String.format("U+%04X", (int) passage.text().charAt(at)))
                        .report();
            }
        }
    }

    private static int outsideXml(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || c > '\ufffd' || (c < ' ' && "\0\t\n\r".indexOf(c) < 0)) {
                return i;
            }
        }
        return -1;
    }
}
