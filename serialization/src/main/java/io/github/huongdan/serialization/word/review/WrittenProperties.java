package io.github.huongdan.serialization.word.review;

import org.jspecify.annotations.Nullable;

/**
 * Properties as they are written, as often as a run is cut.
 *
 * @param head all of them, or what stands before the id of a change
 * @param tail what stands behind the id of a change; null where none is tracked
 */
record WrittenProperties(String head, @Nullable String tail) {

    static final WrittenProperties NONE = new WrittenProperties("", null);

    /** Returns the text; a change has an id of its own each time. */
    String text(Ids ids) {
        return tail == null ? head : head + ids.next() + tail;
    }
}
