package io.github.huongdan.citation;

import org.jspecify.annotations.Nullable;

/**
 * In which acts' subjects a walk stands. An act has a subject of its own at the two outer levels only, which keeps what is found
 * in proportion to the text.
 */
final class Nesting {

    private static final int LEVELS = 2;

    private final Tokens tokens;

    /** The act read last at each level, and at the level below the deepest subject. */
    private final @Nullable Act[] latest = new Act[LEVELS + 1];

    Nesting(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Returns how many acts' subjects hold a token. */
    int depth(int i) {
        int depth = 0;
        while (depth < LEVELS) {
            Act act = latest[depth];
            if (act == null || i >= act.end) {
                break;
            }
            depth++;
        }
        return depth;
    }

    /** Returns the tokens up to the end of the subject that holds a depth. */
    Tokens view(int depth) {
        Act outer = depth == 0 ? null : latest[depth - 1];
        return outer == null ? tokens : tokens.until(outer.end);
    }

    /** Returns the act read before at a depth, in the same subject; null where there is none. */
    @Nullable
    Act previous(int depth) {
        return latest[depth];
    }

    static boolean allowsSubject(int depth) {
        return depth < LEVELS;
    }

    void enter(Act act, int depth) {
        act.depth = depth;
        latest[depth] = act;
        for (int below = depth + 1; below <= LEVELS; below++) {
            latest[below] = null;
        }
    }
}
