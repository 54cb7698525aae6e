package io.github.huongdan.validation.report;

import io.github.huongdan.validation.JudgedAs;
import java.util.Map;

/** Says in one line what a document was judged as, and which rules were not applied for that reason. */
final class JudgedAsText {

    private JudgedAsText() {}

    static String of(JudgedAs judgedAs, RuleTexts texts) {
        return texts.text(
                "judged-as",
                Map.of(
                        "kind", texts.messages().kind(judgedAs.kind()),
                        "rules", String.join(", ", judgedAs.notApplied())));
    }
}
