package io.github.huongdan.serialization.word.style;

import org.jspecify.annotations.Nullable;

/** A list that paragraphs belong to: a definition, which it may share with others, and what it changes of it. Not thread-safe. */
final class ListInstance {

    final String definition;
    final @Nullable ListLevel[] levels = new ListLevel[AbstractList.LEVELS];

    /** Where its first item of each level begins to count; null where it goes on counting. */
    final @Nullable Integer[] starts = new Integer[AbstractList.LEVELS];

    /** The levels that an item of its own began. */
    final boolean[] begun = new boolean[AbstractList.LEVELS];

    ListInstance(String definition) {
        this.definition = definition;
    }
}
