package io.github.huongdan.validation.report;

import io.github.huongdan.source.Certainty;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.SourcePlace;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sentence of a finding for people: with a word where the reading is doubtful, and the other places of the same cause. */
final class QualifiedSentence {

    private static final int MOST_PLACES = 5;

    private QualifiedSentence() {}

    static String of(Finding finding, RuleTexts texts) {
        StringBuilder sentence = new StringBuilder(texts.message(finding));
        if (finding.certainty() == Certainty.DOUBTFUL) {
            sentence.append(" (").append(texts.text("doubtful")).append(')');
        }
        List<Finding> further = finding.further();
        if (!further.isEmpty()) {
            String places = further.stream()
                    .limit(MOST_PLACES)
                    .map(other -> where(other, texts))
                    .collect(Collectors.joining("; "));
            Map<String, String> facts = Map.of(
                    "count",
                    String.valueOf(further.size() + 1),
                    "places",
                    further.size() > MOST_PLACES ? places + "; …" : places);
            sentence.append(" (").append(texts.text("further", facts)).append(')');
        }
        return sentence.toString();
    }

    private static String where(Finding finding, RuleTexts texts) {
        SourcePlace place = finding.place();
        return place == null ? finding.pointer() : texts.messages().location(place.location());
    }
}
