package io.github.huongdan.validation.fix;

import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.validation.report.JudgedDocument;
import io.github.huongdan.validation.rule.Finding;
import java.util.List;
import java.util.stream.Stream;

/** What a finding suggests, as a format writes it into a copy of a file: other words or another look, and no comment. Immutable and thread-safe. */
record SuggestedChange(Finding finding, Annotation annotation) {

    /** Lists what the findings of a report suggest: other words in the order of the text, then looks. */
    static List<SuggestedChange> in(JudgedDocument judged) {
        Stream<SuggestedChange> words = Suggestions.in(judged).stream()
                .map(replacement -> new SuggestedChange(
                        replacement.finding(), new Annotation(replacement.stretch(), "", replacement.text())));
        Stream<SuggestedChange> looks = judged.report().findings().stream()
                .flatMap(finding -> finding.each().stream())
                .filter(finding -> !finding.formattings().isEmpty())
                .map(finding -> new SuggestedChange(finding, new Annotation(null, "", null, finding.formattings())));
        return Stream.concat(words, looks).toList();
    }
}
