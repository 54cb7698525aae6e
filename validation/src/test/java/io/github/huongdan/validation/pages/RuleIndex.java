package io.github.huongdan.validation.pages;

import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.rule.Evidence;
import io.github.huongdan.validation.rule.Part;
import io.github.huongdan.validation.rule.Rule;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The lists of all rules that the index shows, between two lines that only the generator writes. */
final class RuleIndex {

    private static final String BEGINNING = "<!-- from the catalogue -->\n";
    private static final String END = "<!-- end -->\n";

    private RuleIndex() {}

    /** The index with its lists made anew; what people wrote around them stays. */
    static String renewed(String index, List<Rule> rules) {
        int start = index.indexOf(BEGINNING);
        int end = index.indexOf(END);
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "docs/rules.md has no lines " + BEGINNING.strip() + " and " + END.strip());
        }
        return index.substring(0, start) + BEGINNING + "\n" + lists(rules) + "\n" + index.substring(end);
    }

    private static String lists(List<Rule> rules) {
        StringBuilder out = new StringBuilder();
        out.append("| ids | part | rules |\n|---|---|---|\n");
        for (Part part : Part.values()) {
            out.append("| [")
                    .append(part.prefix())
                    .append("](")
                    .append(page(part))
                    .append(") | ");
            out.append(PartTitle.of(part)).append(" | ");
            out.append(rules.stream()
                            .filter(rule -> rule.group().equals(part.prefix()))
                            .count())
                    .append(" |\n");
        }
        out.append("| | all | ").append(rules.size()).append(" |\n\n");
        for (Evidence evidence : Evidence.values()) {
            needing(out, rules, evidence, false);
            needing(out, rules, evidence, true);
        }
        out.append("On request: ")
                .append(links(rules, rule -> !rule.onByDefault()))
                .append(".\n");
        return out.toString();
    }

    private static void needing(StringBuilder out, List<Rule> rules, Evidence evidence, boolean inPart) {
        String links = links(rules, rule -> rule.evidence().contains(evidence) && rule.inPart() == inPart);
        if (!links.isEmpty()) {
            out.append(inPart ? "In part without " : "Not checked without ")
                    .append(Messages.in(Locale.ENGLISH).evidence(evidence))
                    .append(": ")
                    .append(links)
                    .append(".\n\n");
        }
    }

    private static String links(List<Rule> rules, Predicate<Rule> condition) {
        return rules.stream()
                .filter(condition)
                .map(rule -> "[" + rule.id() + "](" + page(rule.part().orElseThrow()) + "#" + anchor(rule) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String anchor(Rule rule) {
        return rule.id().toLowerCase(Locale.ROOT);
    }

    private static String page(Part part) {
        return "rules/" + part.prefix() + ".md";
    }
}
