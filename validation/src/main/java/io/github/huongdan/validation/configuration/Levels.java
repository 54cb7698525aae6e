package io.github.huongdan.validation.configuration;

import io.github.huongdan.regime.Regime;
import io.github.huongdan.validation.rule.Part;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.validation.rule.Severity;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The level of each rule or group that an entry names. A rule's own entry beats its group's, that beats its namespace's, and each beats the regime.
 *
 * <p>Immutable and thread-safe.
 */
final class Levels {

    static final Levels NONE = new Levels(Map.of());

    private final Map<String, Entry> byTarget;

    private Levels(Map<String, Entry> byTarget) {
        this.byTarget = byTarget;
    }

    private record Entry(Level level, @Nullable Origin origin) {}

    Levels with(String target, Level level, @Nullable Origin origin) {
        Map<String, Entry> more = new LinkedHashMap<>(byTarget);
        more.put(target, new Entry(level, origin));
        return new Levels(more);
    }

    /** The severity that a rule's findings get; null where the rule is not applied. */
    @Nullable
    Severity severity(Rule rule, Regime regime) {
        if (byTarget.isEmpty()) {
            return rule.onByDefault() ? byRegime(rule, regime) : null;
        }
        Entry own = byTarget.get(rule.id());
        Entry entry = own != null ? own : ofKin(rule);
        if (entry == null) {
            return rule.onByDefault() ? byRegime(rule, regime) : null;
        }
        return switch (entry.level) {
            case OFF -> null;
            case ON -> {
                Severity given = byRegime(rule, regime);
                yield given == null ? rule.severity() : given;
            }
            // A group's severity weighs what is applied; it does not ask for what is off by itself.
            default -> rule.onByDefault() || own != null ? entry.level.severity() : null;
        };
    }

    /** The entry of the rule's group, else of all rules of its namespace. */
    private @Nullable Entry ofKin(Rule rule) {
        Entry group = byTarget.get(rule.group());
        return group != null ? group : rule.namespace().map(byTarget::get).orElse(null);
    }

    private static @Nullable Severity byRegime(Rule rule, Regime regime) {
        String override = regime.severities().get(rule.id());
        if (override == null) {
            return rule.severity();
        }
        return override.equals("OFF") ? null : Severity.valueOf(override);
    }

    /**
     * Checks that each entry names a rule or a group.
     *
     * @throws IllegalArgumentException for the first that does not
     */
    void verify(Collection<Rule> rules) {
        byTarget.forEach((target, entry) -> {
            if (!isGroup(target, rules)) {
                KnownRules.verify(target, rules, entry.origin, KnownRules.OR_GROUP);
            }
        });
    }

    private static boolean isGroup(String target, Collection<Rule> rules) {
        return Arrays.stream(Part.values()).anyMatch(part -> part.prefix().equals(target))
                || rules.stream()
                        .anyMatch(rule -> rule.group().equals(target)
                                || rule.namespace().filter(target::equals).isPresent());
    }
}
