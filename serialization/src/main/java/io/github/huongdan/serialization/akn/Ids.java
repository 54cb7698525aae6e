package io.github.huongdan.serialization.akn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives each element an identifier of its own. Not thread-safe. */
final class Ids {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    /** Returns the identifier, with a running number behind it where it is taken. */
    String take(String wanted) {
        if (taken.add(wanted)) {
            return wanted;
        }
        int number = last.getOrDefault(wanted, 1);
        String id;
        do {
            number++;
            id = wanted + "_" + number;
        } while (!taken.add(id));
        last.put(wanted, number);
        return id;
    }

    /** Tells whether an identifier is taken. */
    boolean isTaken(String id) {
        return taken.contains(id);
    }

    /** Returns the next identifier that ends with a number: {@code sec_i__al_3}. */
    String next(String stem) {
        int number = last.getOrDefault(stem, 0);
        String id;
        do {
            number++;
            id = stem + number;
        } while (!taken.add(id));
        last.put(stem, number);
        return id;
    }
}
