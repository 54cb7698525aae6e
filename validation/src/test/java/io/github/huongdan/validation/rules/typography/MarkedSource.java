package io.github.huongdan.validation.rules.typography;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The text that a document was read from with what was found in it: each place in brackets, behind an arrow what is suggested there. */
final class MarkedSource {

    private MarkedSource() {}

    /** Returns the marked text; a hyphen where nothing was found. */
    static String of(ReadDocument read, List<Finding> found) {
        StringBuilder marked =
                new StringBuilder(Objects.requireNonNull(read.source()).text());
        found.stream()
                .sorted(Comparator.comparing((Finding finding) -> place(finding).start())
                        .reversed())
                .forEach(finding -> {
                    String suggestion = finding.suggestion();
                    marked.insert(place(finding).end(), suggestion == null ? "]" : "→" + suggestion + "]");
                    marked.insert(place(finding).start(), "[");
                });
        return found.isEmpty() ? "-" : marked.toString();
    }

    private static Span place(Finding finding) {
        return Objects.requireNonNull(finding.place()).span();
    }
}
