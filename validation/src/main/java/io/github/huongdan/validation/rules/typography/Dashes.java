package io.github.huongdan.validation.rules.typography;

import io.github.huongdan.model.Passage;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;

/** En and em dashes where official writing has a hyphen: {@code văn hóa - xã hội}, {@code 2011 - 2020}. */
final class Dashes {

    private Dashes() {}

    /** Reports the first dash of each passage that is neither its first nor its last character, and how many there are. */
    static void hyphenInCompounds(Examination examination, Findings findings) {
        for (Passage passage : examination.passagesWith("\u2013\u2014")) {
            String text = passage.text();
            int begin = text.length() - text.stripLeading().length();
            int end = text.stripTrailing().length() - 1;
            int first = -1;
            int count = 0;
            for (int i : examination.marks(passage)) {
                char c = text.charAt(i);
                boolean inside = i > begin && i < end;
                if (inside && (c == '\u2013' || c == '\u2014')) {
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
}
