package io.github.huongdan.validation.jakarta;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
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
        NodeBuilderCustomizableContext node =
                builder.addPropertyNode(String.valueOf(steps.get(0).name()));
        for (Step step : steps.subList(1, steps.size())) {
            if (step.name() == null) {
                builder.addConstraintViolation();
                return;
            }
            node = node.addPropertyNode(step.name());
            if (step.index() != null) {
                node.inIterable().atIndex(step.index());
            }
        }
        node.addConstraintViolation();
    }
}
