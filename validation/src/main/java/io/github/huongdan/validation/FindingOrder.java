package io.github.huongdan.validation;

import io.github.huongdan.source.Position;
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

    private static final Position NOWHERE = new Position(0, 0);

    private FindingOrder() {}

    @Override
    public int compare(Finding one, Finding other) {
        int order = position(one).compareTo(position(other));
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

    private static Position position(Finding finding) {
        return finding.place() == null ? NOWHERE : finding.place().start();
    }

    private static int start(@Nullable Span range) {
        return range == null ? -1 : range.start();
    }

    private static int comparePointers(String one, String other) {
        String[] left = one.split("/", -1);
        String[] right = other.split("/", -1);
        for (int i = 1; i < Math.min(left.length, right.length); i++) {
            int order = i == 1
                    ? Integer.compare(PARTS.indexOf(left[1]), PARTS.indexOf(right[1]))
                    : compareSteps(left[i], right[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static int compareSteps(String one, String other) {
        boolean numbers = isNumber(one) && isNumber(other);
        return numbers && one.length() != other.length()
                ? Integer.compare(one.length(), other.length())
                : one.compareTo(other);
    }

    private static boolean isNumber(String step) {
        return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
