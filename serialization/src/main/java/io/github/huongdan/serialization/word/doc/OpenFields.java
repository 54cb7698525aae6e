package io.github.huongdan.serialization.word.doc;

import java.util.ArrayDeque;
import java.util.Deque;

/** The fields that are open, each either in its instruction or in its result. Not thread-safe. */
final class OpenFields {

    private static final class Field {
        private boolean inResult;
    }

    private final Deque<Field> open = new ArrayDeque<>();
    private int instructions;

    void begin() {
        open.push(new Field());
        instructions++;
    }

    void separate() {
        Field field = open.peek();
        if (field != null && !field.inResult) {
            field.inResult = true;
            instructions--;
        }
    }

    void end() {
        separate();
        open.poll();
    }

    /** Tells whether text is part of an instruction. */
    boolean instructing() {
        return instructions > 0;
    }
}
