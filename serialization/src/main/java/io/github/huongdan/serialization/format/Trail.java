package io.github.huongdan.serialization.format;

import java.util.ArrayList;
import java.util.List;

/** The way from the document to the value that is being written, as a JSON pointer. Not thread-safe. */
public final class Trail {

    private final List<Object> steps = new ArrayList<>();

    public void enter(String key) {
        steps.add(key);
    }

    public void enter(int index) {
        steps.add(index);
    }

    public void leave() {
        steps.remove(steps.size() - 1);
    }

    /** Returns the steps: keys as strings, indices as integers. */
    public List<Object> steps() {
        return List.copyOf(steps);
    }

    /** Returns the JSON pointer; empty for the document itself. */
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (Object step : steps) {
            pointer.append('/').append(step);
        }
        return pointer.toString();
    }
}
