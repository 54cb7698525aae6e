package io.github.huongdan.serialization.word.review;

import java.util.HashSet;
import java.util.Set;

/** Gives out ids that nothing else has. Not thread-safe. */
final class Ids {

    private final Set<String> taken;
    private int next;

    Ids(Set<String> some, Set<String> others) {
        taken = new HashSet<>(some);
        taken.addAll(others);
    }

    int next() {
        while (taken.contains(Integer.toString(next))) {
            next++;
        }
        return next++;
    }
}
