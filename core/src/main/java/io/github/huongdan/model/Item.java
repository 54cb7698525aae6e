package io.github.huongdan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands directly below a section's heading, or below another item. All are immutable and thread-safe. */
public sealed interface Item permits Provision, Task {

    /** Returns the number, letter or bullet as written, or null. */
    @Nullable
    String label();

    /** Returns the words, or null. */
    @Nullable
    String text();

    /** Lists what stands below it, in order. */
    List<Provision> provisions();
}
