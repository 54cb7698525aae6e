package io.github.huongdan.serialization.xml;

import java.util.ArrayList;
import java.util.List;

/** The way from the root to the element that is being read, as an XPath. Not thread-safe. */
final class ElementPath {

    /** An element, with its place among those of the same name where it is an item of a list, else 0. */
    private record Step(String name, int ordinal) {}

    private static final int LONGEST_NAME = 1_000;

    private final List<Step> steps = new ArrayList<>();

    /** Enters an element, or an attribute by its name with an at sign; an overlong name, which is none of ours, is told as an asterisk. */
    void enter(String name) {
        boolean overlong = name.length() > LONGEST_NAME;
        steps.add(new Step(overlong ? (name.startsWith("@") ? "@*" : "*") : name, 0));
    }

    void enterItem(String name, int ordinal) {
        steps.add(new Step(name, ordinal));
    }

    void leave() {
        steps.remove(steps.size() - 1);
    }

    /** Returns such as {@code /guidance/sections/implementation[1]/tasks/task[2]}. */
    @Override
    public String toString() {
        StringBuilder path = new StringBuilder();
        for (Step step : steps) {
            path.append('/').append(step.name());
            if (step.ordinal() > 0) {
                path.append('[').append(step.ordinal()).append(']');
            }
        }
        return path.toString();
    }
}
