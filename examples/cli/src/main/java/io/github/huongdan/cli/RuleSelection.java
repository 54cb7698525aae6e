package io.github.huongdan.cli;

import io.github.huongdan.validation.rule.Part;
import io.github.huongdan.validation.rule.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The option that names the rules, or groups of rules, that matter. */
final class RuleSelection {

    private final Argument<List<String>> named = Argument.repeated(
            "--rule",
            "ID",
            String.class,
            "Write only what this rule, such as ID-07, or this group, such as TYP, suggests.");

    private final CommandSpec command;

    RuleSelection(CommandSpec command) {
        this.command = command;
        Commands.add(command, named);
    }

    /** Refuses what names none of the rules. */
    void verify(List<Rule> rules) {
        for (String name : named.value()) {
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
        List<String> names = named.value();
        return names.isEmpty() || names.stream().anyMatch(name -> isNamed(ruleId, name));
    }

    private static boolean isNamed(String ruleId, String name) {
        return ruleId.equals(name) || ruleId.startsWith(name + "-");
    }
}
