package io.github.huongdan.validation.report;

import io.github.huongdan.source.ShownText;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rule.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules that a report knows, and what it says of them and of their findings in one language. */
final class RuleTexts {

    private final Messages messages;
    private final Map<String, Rule> rules;

    private RuleTexts(Messages messages, List<Rule> rules) {
        this.messages = Objects.requireNonNull(messages, "messages");
        Map<String, Rule> byId = new LinkedHashMap<>();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        this.rules = byId;
    }

    static RuleTexts of(Messages messages) {
        return new RuleTexts(messages, GuidanceValidator.standard().rules());
    }

    RuleTexts withRules(List<Rule> others) {
        return new RuleTexts(messages, others);
    }

    Iterable<Rule> rules() {
        return rules.values();
    }

    Messages messages() {
        return messages;
    }

    String title(String ruleId) {
        return ShownText.line(messages.title(ruleId));
    }

    String message(Finding finding) {
        return ShownText.line(messages.message(finding));
    }

    /** What the finding's rule rests on; null where the rule is unknown, as where a rule failed. */
    @Nullable
    String provision(Finding finding) {
        Rule rule = rules.get(finding.ruleId());
        return rule == null ? null : ShownText.line(messages.provision(rule));
    }

    /** The page of the project's documentation that explains the rule, from the project's root; null for an application's own rule. */
    @Nullable
    String page(Rule rule) {
        boolean own = GuidanceValidator.standard().rules().contains(rule);
        return own ? "docs/rules/" + rule.group() + ".md#" + rule.id().toLowerCase(Locale.ROOT) : null;
    }

    String text(String key) {
        return messages.sentence("report." + key, Map.of());
    }

    String text(String key, Map<String, String> arguments) {
        return ShownText.line(messages.sentence("report." + key, arguments));
    }

    /** What the finding proposes; null where it proposes nothing. */
    @Nullable
    String suggestion(Finding finding) {
        String suggestion = finding.suggestion();
        if (suggestion == null) {
            return null;
        }
        return suggestion.isEmpty() ? text("deletion") : text("suggestion", Map.of("text", suggestion));
    }

    static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
