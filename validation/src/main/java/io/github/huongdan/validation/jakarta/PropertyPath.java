package io.github.huongdan.validation.jakarta;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON pointer as the path that Jakarta Validation gives the same part: {@code /sections/2/tasks/0/text} is {@code
 * sections[2].tasks[0].text}.
 *
 * @param steps the properties on the way, each with the index of the one it is in
 */
record PropertyPath(List<Step> steps) {

    /**
     * A property, and its index in the list before it.
     *
     * @param name the property's name; null for a member of the list before it
     * @param index the index of the member of the list before it that has the property; null where that is no list
     */
    record Step(@Nullable String name, @Nullable Integer index) {}

    static PropertyPath of(String pointer) {
        List<Step> steps = new ArrayList<>();
        Integer index = null;
        for (String token :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            if (!token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9')) {
                index = Integer.valueOf(token);
            } else {
                steps.add(new Step(token, index));
                index = null;
            }
        }
        if (index != null) {
            steps.add(new Step(null, index));
        }
        return new PropertyPath(steps);
    }

    /** Adds the violation at this path. */
    void addTo(ConstraintViolationBuilder builder) {
        if (steps.isEmpty()) {
            builder.addConstraintViolation();
            return;
        }
        NodeBuilderCustomizableContext node = builder.addPropertyNode(nameOf(steps.get(0)));
        NodeBuilderDefinedContext indexed = null;
        for (Step step : steps.subList(1, steps.size())) {
            if (step.name() == null) {
                member(indexed, node, step).addConstraintViolation();
                return;
            }
            node = indexed != null ? indexed.addPropertyNode(step.name()) : node.addPropertyNode(step.name());
            indexed = step.index() == null ? null : node.inIterable().atIndex(step.index());
        }
        if (indexed != null) {
            indexed.addConstraintViolation();
        } else {
            node.addConstraintViolation();
        }
    }

    /** A member of a list as a whole. */
    private static LeafNodeBuilderDefinedContext member(
            @Nullable NodeBuilderDefinedContext indexed, NodeBuilderCustomizableContext node, Step step) {
        LeafNodeBuilderCustomizableContext leaf = indexed != null ? indexed.addBeanNode() : node.addBeanNode();
        return leaf.inIterable().atIndex(step.index());
    }

    private static String nameOf(Step step) {
        return step.name() == null ? "" : step.name();
    }
}
