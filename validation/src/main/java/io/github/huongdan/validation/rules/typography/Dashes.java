package io.github.huongdan.validation.rules.typography;

import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;

/** En and em dashes where official writing has a hyphen: {@code văn hóa - xã hội}, {@code 2011 - 2020}. */
final class Dashes {

    private Dashes() {}

    /** Reports the first dash of each passage and how many there are. */
    static void hyphenInCompounds(Examination examination, Findings findings) {
        for (Passage passage : examination.passages()) {
            String text = passage.text();
            int first = -1;
            int count = 0;
            for (int i = 0; i < text.length(); i++) {
                if ((text.charAt(i) == '\u2013' || text.charAt(i) == '\u2014') && between(text, i)) {
                    first = first < 0 ? i : first;
                    count++;
                }
            }
            if (count > 0) {
                findings.in(passage, first, first + 1)
                        .with("actual", text.charAt(first))
                        .with("count", count)
                        .report();
            }
        }
    }

    /** Whether something stands on both sides: a bullet or a rule does not count. */
    private static boolean between(String text, int at) {
        return !text.substring(0, at).isBlank() && !text.substring(at + 1).isBlank();
    }
}
