package io.github.huongdan.spring.page;

import io.github.huongdan.validation.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The parts of a document by which findings are filtered: the first step of their pointers. */
final class Part {

    /** In the order in which they stand on the paper. */
    private static final List<String> NAMES = List.of(
            "header",
            "typeName",
            "subject",
            "addressees",
            "basis",
            "preamble",
            "sections",
            "closing",
            "recipients",
            "signatories",
            "appendices",
            "unclassified");

    /** What is about the document as a whole. */
    private static final String WHOLE = "whole";

    private Part() {}

    static List<Result.Count> counts(List<Finding> findings) {
        Map<String, Long> counts = findings.stream()
                .map(finding -> of(finding.pointer()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<Result.Count> parts = new ArrayList<>();
        for (String name : NAMES) {
            add(name, counts, parts);
        }
        add(WHOLE, counts, parts);
        return parts;
    }

    private static void add(String name, Map<String, Long> counts, List<Result.Count> parts) {
        Long number = counts.get(name);
        if (number != null) {
            parts.add(new Result.Count(name, number.intValue()));
        }
    }

    private static String of(String pointer) {
        String[] steps = pointer.split("/", 3);
        return steps.length > 1 && NAMES.contains(steps[1]) ? steps[1] : WHOLE;
    }
}
