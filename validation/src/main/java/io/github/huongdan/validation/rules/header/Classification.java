package io.github.huongdan.validation.rules.header;

import io.github.huongdan.lexicon.Marks;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.regime.Regime;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.vietnamese.MatchingKey;
import io.github.huongdan.vietnamese.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Degrees of secrecy and urgency. */
final class Classification {

    private Classification() {}

    /** A mark that speaks of secrecy or urgency must be one of the regime's degrees, in capitals. */
    static void marksAreKnown(Examination examination, Findings findings) {
        List<String> marks = examination.header().marks();
        for (int i = 0; i < marks.size(); i++) {
            String mark = marks.get(i);
            boolean capitals = mark.equals(mark.toUpperCase(Locale.ROOT));
            if (speaksOfDegree(mark) && !(capitals && known(examination.regime(), mark))) {
                findings.at(Pointer.MARKS.child(i)).with("actual", mark).report();
            }
        }
    }

    private static boolean speaksOfDegree(String mark) {
        return Marks.DEGREES.occursIn(Words.of(mark, 0, 4));
    }

    private static boolean known(Regime regime, String mark) {
        String key = MatchingKey.of(mark);
        return Stream.concat(regime.secrecyMarks().stream(), regime.urgencyMarks().stream())
                .anyMatch(degree -> MatchingKey.of(degree).equals(key));
    }
}
