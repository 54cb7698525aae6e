package io.github.huongdan.validation;

import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rule.RuleProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The rules of one provider with their sentences under their whole keys, once it is sure that none is missing.
 *
 * <p>Immutable and thread-safe.
 */
record ProvidedRules(List<Rule> rules, Map<String, String> vietnamese, Map<String, String> english) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final List<String> EXPLANATIONS = List.of("title", "message", "why", "mend", "limits");

    /** Throws {@link IllegalArgumentException} for the first rule or sentence that is not as the provider's interface demands. */
    static ProvidedRules of(RuleProvider provider) {
        String prefix = provider.namespace() + ":";
        List<Rule> rules = List.copyOf(provider.rules());
        for (Rule rule : rules) {
            if (!rule.id().startsWith(prefix)) {
                throw new IllegalArgumentException("The rule " + rule.id() + " is not in the namespace "
                        + provider.namespace() + " of its provider, where its id would begin with " + prefix);
            }
        }
        Map<String, String> vietnamese = withPrefix(prefix, provider.sentences(VIETNAMESE));
        Map<String, String> english = withPrefix(prefix, provider.sentences(Locale.ENGLISH));
        verifySame(vietnamese, english, "Vietnamese");
        verifySame(english, vietnamese, "English");
        rules.forEach(rule -> verifyComplete(rule, english));
        english.keySet().forEach(key -> verifyUsed(key, rules));
        return new ProvidedRules(rules, vietnamese, english);
    }

    private static Map<String, String> withPrefix(String prefix, Map<String, String> sentences) {
        Map<String, String> whole = new LinkedHashMap<>();
        sentences.forEach((key, sentence) -> whole.put(prefix + key, sentence));
        return whole;
    }

    private static void verifySame(Map<String, String> some, Map<String, String> others, String language) {
        for (String key : some.keySet()) {
            if (!others.containsKey(key)) {
                throw new IllegalArgumentException("The sentence " + key + " is there in " + language + " alone");
            }
        }
    }

    private static void verifyComplete(Rule rule, Map<String, String> sentences) {
        String message = rule.id() + ".message";
        if (!sentences.containsKey(rule.id() + ".title")) {
            throw new IllegalArgumentException("The rule " + rule.id() + " has no sentence " + rule.id() + ".title");
        }
        if (sentences.keySet().stream().noneMatch(key -> key.equals(message) || key.startsWith(message + "."))) {
            throw new IllegalArgumentException("The rule " + rule.id() + " has no sentence " + message);
        }
    }

    private static void verifyUsed(String key, List<Rule> rules) {
        for (Rule rule : rules) {
            String start = rule.id() + ".";
            if (key.startsWith(start)
                    && (EXPLANATIONS.contains(key.substring(start.length())) || key.startsWith(start + "message."))) {
                return;
            }
        }
        throw new IllegalArgumentException("The sentence " + key + " belongs to no rule of its provider");
    }
}
