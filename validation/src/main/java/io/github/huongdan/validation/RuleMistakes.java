package io.github.huongdan.validation;

import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Findings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a rule did wrong without throwing. */
final class RuleMistakes {

    private RuleMistakes() {}

    /** Returns what to tell whoever wrote the rule; null where it did nothing wrong. */
    static @Nullable IllegalStateException of(Findings findings, RuleSet rules) {
        List<String> unreported = findings.unreported();
        if (!unreported.isEmpty()) {
            return new IllegalStateException("report() was not called for " + unreported.size()
                    + " of its findings, the first at " + quoted(unreported.get(0)));
        }
        for (Finding finding : findings.reported()) {
            if (rules.lacksSentence(finding)) {
                return new IllegalStateException(
                        finding.variant() == null
                                ? "it has no sentence for a finding without a variant"
                                : "it has no sentence for a finding of the variant " + finding.variant());
            }
        }
        return null;
    }

    private static String quoted(String pointer) {
        return pointer.isEmpty() ? "the whole document" : pointer;
    }
}
