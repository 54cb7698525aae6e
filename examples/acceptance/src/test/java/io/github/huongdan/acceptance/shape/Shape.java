package io.github.huongdan.acceptance.shape;

import org.jspecify.annotations.Nullable;

/** A way to write a document down that changes how its text looks and leaves what it says. */
interface Shape {

    /** The text in this shape; null where the document cannot have it, or has it already. */
    @Nullable
    String change(Original original);

    /** A value as it was before the change; the shape of wrong letters takes them back here. */
    default String undone(String value) {
        return value;
    }
}
