package io.github.huongdan.serialization.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way from the document to the value that is being written, as a JSON pointer. Not thread-safe. */
public final class Trail {

    private @Nullable String[] keys = new @Nullable String[16];
    private int[] indices = new int[16];
    private int size;

    public void enter(String key) {
        makeRoom();
        keys[size++] = key;
    }

    public void enter(int index) {
        makeRoom();
        keys[size] = null;
        indices[size++] = index;
    }

    public void leave() {
        size--;
    }

    private void makeRoom() {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            indices = Arrays.copyOf(indices, size * 2);
        }
    }

    /** Returns the steps: keys as strings, indices as integers. */
    public List<Object> steps() {
        List<Object> steps = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String key = keys[i];
            steps.add(key == null ? indices[i] : key);
        }
        return steps;
    }

    /** Returns the JSON pointer; empty for the document itself. */
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        steps().forEach(step -> pointer.append('/').append(step));
        return pointer.toString();
    }
}
