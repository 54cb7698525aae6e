package io.github.huongdan.validation.rules.content;

import io.github.huongdan.model.Passage;
import io.github.huongdan.regime.EndMark;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import java.util.List;

/** How the last sentence of the text ends: {@code .} or {@code ./.}, by regime. */
final class EndOfText {

    private EndOfText() {}

    static void mark(Examination examination, Findings findings) {
        List<Passage> prose = examination.prose();
        EndMark wanted = examination.regime().endMark();
        if (prose.isEmpty() || wanted == EndMark.FREE) {
            return;
        }
        Passage last = prose.get(prose.size() - 1);
        String text = last.text().stripTrailing();
        boolean slash = text.endsWith("./.");
        if (wanted == EndMark.PERIOD && slash) {
            findings.in(last, text.length() - 3, text.length())
                    .variant("period")
                    .report();
        } else if (wanted == EndMark.PERIOD_SLASH && !slash) {
            findings.in(last, text.length(), text.length()).variant("slash").report();
        }
    }
}
