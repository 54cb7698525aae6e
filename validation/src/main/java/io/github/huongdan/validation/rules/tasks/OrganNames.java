package io.github.huongdan.validation.rules.tasks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list of organs in which looking a name up takes no longer the longer the list is: a name is found where a listed one contains it, or it
 * contains a listed one, word by word.
 */
final class OrganNames {

    private static final int MOST_WORDS = 24;

    private final Map<String, String> whole = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();

    static OrganNames of(List<String> names, Function<String, OrganKey> key) {
        OrganNames organs = new OrganNames();
        names.forEach(name -> organs.add(key.apply(name), name));
        return organs;
    }

    private void add(OrganKey key, String name) {
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
        String words = key.words();
        List<String> stretches = new ArrayList<>();
        stretches.add(words);
        int start = 0;
        for (int i = 0; i < MOST_WORDS && start < words.length() - 1; i++) {
            int end = words.indexOf(' ', start + 1);
            int next = end;
            for (int j = i; j < MOST_WORDS && end > 0; j++) {
                stretches.add(words.substring(start, end + 1));
                end = words.indexOf(' ', end + 1);
            }
            start = next;
        }
        return stretches;
    }
}
