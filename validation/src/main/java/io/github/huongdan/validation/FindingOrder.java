package io.github.huongdan.validation;

import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Finding;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order of findings: by place in the source text, then by place in the document, then by rule id and what was found. */
final class FindingOrder implements Comparator<Finding> {

    static final FindingOrder INSTANCE = new FindingOrder();

    private static final List<String> PARTS = List.of(
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
            "unclassified");

    private FindingOrder() {}

    @Override
    public int compare(Finding one, Finding other) {
        int order = Integer.compare(place(one), place(other));
        if (order == 0) {
            order = comparePointers(one.pointer(), other.pointer());
        }
        if (order == 0) {
            order = Integer.compare(start(one.range()), start(other.range()));
        }
        if (order == 0) {
            order = one.ruleId().compareTo(other.ruleId());
        }
        return order != 0
                ? order
                : one.arguments().toString().compareTo(other.arguments().toString());
    }

    private static int place(Finding finding) {
        return finding.place() == null ? -1 : finding.place().span().start();
    }

    private static int start(@Nullable Span range) {
        return range == null ? -1 : range.start();
    }

    /** Compares step by step: the part of the document by its place, numbers by value, else by name; the shorter pointer first. */
    private static int comparePointers(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        if (same == shorter
                && (one.length() == other.length() || longer(one, other).charAt(same) == '/')) {
            return Integer.compare(one.length(), other.length());
        }
        int start = one.lastIndexOf('/', same - 1) + 1;
        String first = one.substring(start, stepEnd(one, start));
        String second = other.substring(start, stepEnd(other, start));
        return start == 1 ? Integer.compare(PARTS.indexOf(first), PARTS.indexOf(second)) : compareSteps(first, second);
    }

    private static String longer(String one, String other) {
        return one.length() > other.length() ? one : other;
    }

    private static int stepEnd(String pointer, int from) {
        int end = pointer.indexOf('/', from);
        return end < 0 ? pointer.length() : end;
    }

    private static int compareSteps(String one, String other) {
        boolean numbers = isNumber(one) && isNumber(other);
        return numbers && one.length() != other.length()
                ? Integer.compare(one.length(), other.length())
                : one.compareTo(other);
    }

    private static boolean isNumber(String step) {
        return !step.isEmpty() && step.charAt(0) <= '9' && step.charAt(0) >= '0';
    }
}
