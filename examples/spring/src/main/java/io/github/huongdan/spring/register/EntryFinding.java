package io.github.huongdan.spring.register;

import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.rule.Finding;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a document when it was entered, said as it was said then.
 *
 * @param rule the id of the rule
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param pointer the part, as JSON pointer; empty for the whole document
 * @param message the sentence, in Vietnamese
 * @param place where it stands in the file, in Vietnamese; null where the file has no places
 * @param suggestion what to write instead; null where nothing is certain, empty to strike it out
 * @param further in how many other places the same was found
 */
@Embeddable
record EntryFinding(
        String rule,
        String severity,
        String pointer,
        String message,
        @Nullable String place,
        @Nullable String suggestion,
        int further) {

    private static final int LONGEST_ID = 100;
    private static final int LONGEST_TEXT = 4000;

    static EntryFinding of(Finding finding, Messages messages) {
        return new EntryFinding(
                Excerpt.line(finding.ruleId(), LONGEST_ID),
                finding.severity().name().toLowerCase(Locale.ROOT),
                Excerpt.line(finding.pointer(), LONGEST_TEXT),
                Excerpt.line(messages.message(finding), LONGEST_TEXT),
                finding.place() == null
                        ? null
                        : Excerpt.line(messages.location(finding.place().location()), LONGEST_TEXT),
                Excerpt.lineOrNull(finding.suggestion(), LONGEST_TEXT),
                finding.further().size());
    }
}
