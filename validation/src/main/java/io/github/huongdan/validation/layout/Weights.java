package io.github.huongdan.validation.layout;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many letters have which value. Not thread-safe. */
final class Weights<T> {

    private final Map<T, Integer> letters = new HashMap<>(4);
    private int all;

    void add(@Nullable T value, int count) {
        all += count;
        if (value != null) {
            letters.merge(value, count, Integer::sum);
        }
    }

    /** Returns the value that more than half of the letters have; null where none does. */
    @Nullable
    T prevailing() {
        for (Map.Entry<T, Integer> entry : letters.entrySet()) {
            if (entry.getValue() * 2 > all) {
                return entry.getKey();
            }
        }
        return null;
    }
}
