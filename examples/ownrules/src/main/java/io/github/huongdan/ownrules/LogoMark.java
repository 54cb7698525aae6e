package io.github.huongdan.ownrules;

import io.github.huongdan.model.Pointer;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.util.Collections;
import java.util.List;

/** Acme's letterhead carries the mark {@code ACME} once, where the printer puts the logo. */
final class LogoMark {

    private static final String MARK = "ACME";

    private LogoMark() {}

    static void examine(Examination examination, Findings findings) {
        List<String> marks = examination.document().header().marks();
        int times = Collections.frequency(marks, MARK);
        if (times == 0) {
            findings.at(Pointer.MARKS).variant("absent").with("mark", MARK).report();
        } else if (times > 1) {
            findings.at(Pointer.MARKS.child(marks.lastIndexOf(MARK)))
                    .variant("again")
                    .with("mark", MARK)
                    .with("times", times)
                    .report();
        }
    }
}
