package io.github.huongdan.validation.rules.marks;

import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Finding;
import java.util.Comparator;
import java.util.List;

/** A value with what was found in it: each place in brackets, behind an arrow what is suggested there. */
public final class Marked {

    private Marked() {}

    /** Returns the marked value; the value itself where nothing was found. A finding without a range is of the whole value. */
    public static String of(String value, List<Finding> found) {
        StringBuilder marked = new StringBuilder(value);
        found.stream()
                .sorted(Comparator.comparing(
                                (Finding finding) -> range(finding, value).start())
                        .reversed())
                .forEach(finding -> {
                    String suggestion = finding.suggestion();
                    marked.insert(range(finding, value).end(), suggestion == null ? "]" : "→" + suggestion + "]");
                    marked.insert(range(finding, value).start(), "[");
                });
        return marked.toString();
    }

    private static Span range(Finding finding, String value) {
        Span range = finding.range();
        return range == null ? new Span(0, value.length()) : range;
    }
}
