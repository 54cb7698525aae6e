package io.github.huongdan.validation.rules.content;

import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rules.content.OutlineLabel.Kind;
import io.github.huongdan.validation.rules.content.Siblings.Labelled;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What follows the numbers of one level is the same throughout: {@code I.} or {@code I-}, {@code 1.} or {@code 1)}. */
final class Separators {

    private Separators() {}

    /** Reports the first label of each level that departs from the level's first one. */
    static void oneAtEachLevel(Examination examination, Findings findings) {
        Map<List<?>, String> first = new HashMap<>();
        Set<List<?>> reported = new HashSet<>();
        for (Siblings siblings : Siblings.of(examination)) {
            for (Labelled item : siblings.items()) {
                OutlineLabel label = item.label();
                if (label.kind() == Kind.NONE) {
                    continue;
                }
                List<?> level = List.of(siblings.depth(), label.kind(), label.groups());
                String expected = first.putIfAbsent(level, label.separator());
                if (expected != null && !expected.equals(label.separator()) && reported.add(level)) {
                    findings.at(item.at().child("label"))
                            .with("actual", item.written())
                            .with("first", expected)
                            .report();
                }
            }
        }
    }
}
