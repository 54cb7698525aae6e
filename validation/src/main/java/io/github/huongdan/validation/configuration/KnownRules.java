package io.github.huongdan.validation.configuration;

import io.github.huongdan.validation.rule.Part;
import io.github.huongdan.validation.rule.Rule;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in one sentence that an entry names no rule, and which rules it may have meant. */
final class KnownRules {

    /** What may be named where groups may, too. */
    static final String OR_GROUP =
            " or a group: " + Arrays.stream(Part.values()).map(Part::prefix).collect(Collectors.joining(", "));

    private KnownRules() {}

    /** Throws {@link IllegalArgumentException} where no rule has the id. */
    static void verify(String id, Collection<Rule> rules, @Nullable Origin origin, String alternative) {
        if (rules.stream().anyMatch(rule -> rule.id().equals(id))) {
            return;
        }
        String problem = id.equals(Rule.INTERNAL)
                ? "a rule that fails is always reported: " + id + " is no rule"
                : "unknown rule " + id;
        String expected = "a rule's id" + like(id, rules) + alternative;
        throw origin == null
                ? new IllegalArgumentException(problem + ", expected " + expected)
                : origin.malformed(problem, expected);
    }

    /** The ids of the rules in the group that the id names, else one id. */
    private static String like(String id, Collection<Rule> rules) {
        int hyphen = id.indexOf('-');
        String group = hyphen < 0 ? "" : id.substring(0, hyphen + 1);
        String first = "";
        String last = "";
        for (Rule rule : rules) {
            if (!group.isEmpty() && rule.id().startsWith(group)) {
                first = first.isEmpty() ? rule.id() : first;
                last = rule.id();
            }
        }
        return first.isEmpty() ? " such as HDR-16" : " from " + first + " to " + last;
    }
}
