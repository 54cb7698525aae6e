package io.github.huongdan.validation;

import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rules.reading.UnreadZone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The rules of a validator, and the sentences of those that a provider brought.
 *
 * <p>Immutable and thread-safe.
 *
 * @param all in the order in which they are listed
 * @param inOrder in the order in which they are applied
 * @param provided those with the sentences below
 * @param vietnamese their sentences by key
 * @param english the same
 */
record RuleSet(
        List<Rule> all,
        List<Rule> inOrder,
        Set<String> provided,
        Map<String, String> vietnamese,
        Map<String, String> english) {

    static final RuleSet CATALOGUE = of(RuleCatalogue.RULES, Set.of(), Map.of(), Map.of());

    private static RuleSet of(
            List<Rule> all, Set<String> provided, Map<String, String> vietnamese, Map<String, String> english) {
        List<Rule> inOrder = new ArrayList<>(all.size());
        List<Rule> last = new ArrayList<>();
        for (Rule rule : all) {
            (rule.check() instanceof UnreadZone ? last : inOrder).add(rule);
        }
        inOrder.addAll(last);
        return new RuleSet(List.copyOf(all), List.copyOf(inOrder), provided, vietnamese, english);
    }

    /** Throws {@link IllegalArgumentException} where two rules have the same id. */
    RuleSet with(List<Rule> more) {
        List<Rule> rules = new ArrayList<>(all);
        rules.addAll(more);
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("Two rules have the id " + rule.id());
            }
        }
        return of(rules, provided, vietnamese, english);
    }

    RuleSet with(ProvidedRules more) {
        Set<String> ids = new HashSet<>(provided);
        more.rules().forEach(rule -> ids.add(rule.id()));
        return of(with(more.rules()).all, ids, joined(vietnamese, more.vietnamese()), joined(english, more.english()));
    }

    private static Map<String, String> joined(Map<String, String> some, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(some);
        all.putAll(more);
        return Map.copyOf(all);
    }

    Messages messages(Locale locale) {
        Messages standard = Messages.in(locale);
        if (provided.isEmpty()) {
            return standard;
        }
        return standard.with(locale.getLanguage().equals("vi") ? vietnamese : english);
    }

    /** Tells whether nobody wrote what this finding of a provider's rule says. */
    boolean lacksSentence(Finding finding) {
        String variant = finding.variant() == null ? "" : "." + finding.variant();
        return provided.contains(finding.ruleId()) && !english.containsKey(finding.ruleId() + ".message" + variant);
    }
}
