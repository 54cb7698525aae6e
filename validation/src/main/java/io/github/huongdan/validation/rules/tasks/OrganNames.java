package io.github.huongdan.validation.rules.tasks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of organs in which looking a name up takes no longer the longer the list is: a name is found where a listed one contains it, or it
 * contains a listed one, word by word.
 */
final class OrganNames {

    private static final int MOST_WORDS = 24;

    private final Map<String, String> whole = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();

    void add(OrganKey key, String name) {
        if (!key.words().isBlank()) {
            whole.putIfAbsent(key.words(), name);
            stretches(key).forEach(stretch -> parts.putIfAbsent(stretch, name));
        }
    }

    boolean isEmpty() {
        return whole.isEmpty();
    }

    /** Finds a listed name that contains the organ's or is contained in it. */
    @Nullable
    String find(OrganKey key) {
        String containing = parts.get(key.words());
        if (containing != null) {
            return containing;
        }
        for (String stretch : stretches(key)) {
            String contained = whole.get(stretch);
            if (contained != null) {
                return contained;
            }
        }
        return null;
    }

    /** All stretches of the name's words, and the whole name. */
    private static List<String> stretches(OrganKey key) {
        String[] words = key.words().strip().split(" ", -1);
        List<String> stretches = new ArrayList<>();
        stretches.add(key.words());
        for (int start = 0; start < Math.min(words.length, MOST_WORDS); start++) {
            StringBuilder stretch = new StringBuilder(" ");
            for (int end = start; end < Math.min(words.length, MOST_WORDS); end++) {
                stretches.add(stretch.append(words[end]).append(' ').toString());
            }
        }
        return stretches;
    }
}
