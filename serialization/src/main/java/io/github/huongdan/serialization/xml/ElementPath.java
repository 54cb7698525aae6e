package io.github.huongdan.serialization.xml;

import java.util.Arrays;

/** The way from the root to the element or attribute that is being read, as an XPath. Not thread-safe. */
final class ElementPath {

    private static final int LONGEST_NAME = 1_000;
    private static final int ATTRIBUTE = -1;

    private String[] names = new String[16];

    /** Beside each name the place among the elements of that name where it is an item of a list, else 0; or that it is an attribute's. */
    private int[] ordinals = new int[16];

    private int size;

    void enter(String name) {
        enterItem(name, 0);
    }

    void enterAttribute(String name) {
        enterItem(name, ATTRIBUTE);
    }

    void enterItem(String name, int ordinal) {
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
            ordinals = Arrays.copyOf(ordinals, 2 * size);
        }
        names[size] = name;
        ordinals[size++] = ordinal;
    }

    void leave() {
        size--;
    }

    /** Returns such as {@code /guidance/sections/implementation[1]/tasks/task[2]/@label}; an overlong name, which is none of ours, as an asterisk. */
    @Override
    public String toString() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < size; i++) {
            path.append(ordinals[i] == ATTRIBUTE ? "/@" : "/");
            path.append(names[i].length() > LONGEST_NAME ? "*" : names[i]);
            if (ordinals[i] > 0) {
                path.append('[').append(ordinals[i]).append(']');
            }
        }
        return path.toString();
    }
}
