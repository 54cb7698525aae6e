package io.github.huongdan.cli;

import io.github.huongdan.regime.Regime;
import io.github.huongdan.regime.Regimes;
import io.github.huongdan.validation.message.Explanation;
import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rule.Severity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one rule checks, how much it weighs under which regime, for whom and when it is applied, what it needs, what it rests on, why, how to mend what it finds, and its limits. */
final class RuleExplanation {

    private final Rule rule;
    private final Language language;
    private final Messages messages;

    private RuleExplanation(Rule rule, Language language) {
        this.rule = rule;
        this.language = language;
        this.messages = Messages.in(language.locale());
    }

    static String of(Rule rule, Language language) {
        return new RuleExplanation(rule, language).text();
    }

    private String text() {
        Explanation explanation = messages.explanation(rule.id());
        return rule.id() + " " + messages.title(rule.id()) + "\n"
                + line("severity", severities())
                + line("profile", language.text("profile." + rule.profile()))
                + line("applied", applied(rule, language))
                + (rule.evidence().isEmpty() ? "" : line("evidence", evidence(rule, language)))
                + line("provision", messages.provision(rule))
                + explained("why", explanation.why())
                + explained("mend", explanation.mend())
                + explained("limits", explanation.limits());
    }

    private String explained(String part, @Nullable String text) {
        return text == null ? "" : messages.sentence("explanation." + part, Map.of()) + ": " + text + "\n";
    }

    /** Whether the rule is applied always or on request. */
    static String applied(Rule rule, Language language) {
        return language.text(rule.onByDefault() ? "applied.always" : "applied.on-request");
    }

    /** What the rule needs to be checked, or to be checked in full; empty for most rules. */
    static String evidence(Rule rule, Language language) {
        Messages messages = Messages.in(language.locale());
        String needed = rule.evidence().stream().map(messages::evidence).collect(Collectors.joining(", "));
        return rule.inPart() ? language.text("evidence.in-part", needed) : needed;
    }

    private String line(String key, String value) {
        return language.text("rules." + key) + ": " + value + "\n";
    }

    /** The rule's own severity, then the regimes that give it another. */
    private String severities() {
        Map<String, String> others = new LinkedHashMap<>();
        for (Regime regime : Regimes.standard().all()) {
            String severity = regime.severities().get(rule.id());
            if (severity != null && !severity.equals(rule.severity().name())) {
                others.merge(severity, regime.id(), (ids, id) -> ids + ", " + id);
            }
        }
        StringBuilder out = new StringBuilder(messages.severity(rule.severity()));
        others.forEach(
                (severity, ids) -> out.append("; ").append(ids).append(": ").append(word(severity)));
        return out.toString();
    }

    private String word(String severity) {
        return severity.equals("OFF") ? language.text("rules.off") : messages.severity(Severity.valueOf(severity));
    }
}
