package io.github.huongdan.cli;

import io.github.huongdan.validation.rule.Part;
import io.github.huongdan.validation.rule.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that names the rules, or groups of rules, that matter. */
final class RuleSelection {

    @Option(
            names = "--rule",
            paramLabel = "ID",
            description =
                    "Write only what this rule, such as ID-07, or this group, such as TYP, suggests. May be repeated.")
    private List<String> named = List.of();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    RuleSelection() {}

    /** Refuses what names none of the rules. */
    void verify(List<Rule> rules) {
        for (String name : named) {
            if (rules.stream().noneMatch(rule -> isNamed(rule.id(), name))) {
                String groups = Arrays.stream(Part.values()).map(Part::prefix).collect(Collectors.joining(", "));
                throw new ParameterException(
                        command.commandLine(),
                        "Unknown rule '" + name + "' for --rule, expected a rule's id such as ID-07 or a group: "
                                + groups);
            }
        }
    }

    /** Tells whether a rule was named, or none was. */
    boolean holds(String ruleId) {
        return named.isEmpty() || named.stream().anyMatch(name -> isNamed(ruleId, name));
    }

    private static boolean isNamed(String ruleId, String name) {
        return ruleId.equals(name) || ruleId.startsWith(name + "-");
    }
}
