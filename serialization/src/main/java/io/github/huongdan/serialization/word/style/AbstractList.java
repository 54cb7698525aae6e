package io.github.huongdan.serialization.word.style;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The definition of a list, and how far its items are counted. Not thread-safe. */
final class AbstractList {

    static final int LEVELS = 9;

    final @Nullable ListLevel[] levels = new ListLevel[LEVELS];

    /** The style of lists that this stands for; null where it stands for none. */
    @Nullable
    String ownStyle;

    /** The style of lists that defines this; null where it defines itself. */
    @Nullable
    String otherStyle;

    /** The number that the last item of each level had; null where the next begins anew. */
    final @Nullable Integer[] counts = new Integer[LEVELS];

    /** The levels by the styles of paragraphs that they belong to. */
    final Map<String, Integer> levelsOfStyles = new HashMap<>();
}
