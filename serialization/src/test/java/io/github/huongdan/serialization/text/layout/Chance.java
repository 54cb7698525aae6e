package io.github.huongdan.serialization.text.layout;

import java.util.List;
import java.util.Random;

/** Chooses among what a document may hold. */
record Chance(Random random) {

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** From one number to another, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }
}
