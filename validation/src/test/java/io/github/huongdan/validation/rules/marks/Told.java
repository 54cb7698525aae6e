package io.github.huongdan.validation.rules.marks;

import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.examples.Example;
import java.util.List;
import java.util.stream.Collectors;

/** What was found, a line of words for each finding: where, in which variant, with which arguments, and what is suggested. */
public final class Told {

    private Told() {}

    /** Returns the findings in order, {@code -} where there are none. */
    public static String of(List<Finding> found) {
        return found.isEmpty() ? "-" : found.stream().map(Told::of).collect(Collectors.joining(" & "));
    }

    /** Returns what the example's rule finds in its bad document. */
    public static String by(Example example) {
        return of(example.foundByItsRule());
    }

    private static String of(Finding finding) {
        String at = finding.pointer();
        String variant = finding.variant() == null ? "" : " " + finding.variant();
        String arguments = finding.arguments().entrySet().stream()
                .map(argument -> " " + argument.getKey() + "=" + argument.getValue())
                .collect(Collectors.joining());
        String suggestion = finding.suggestion() == null ? "" : " → " + finding.suggestion();
        return (at.isEmpty() ? "whole" : at) + variant + arguments + suggestion;
    }
}
