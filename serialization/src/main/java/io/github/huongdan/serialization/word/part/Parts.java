package io.github.huongdan.serialization.word.part;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Where the parts of a Word file come from. Not thread-safe. */
public interface Parts {

    /** Tells whether there is a part of a name. */
    boolean has(String name);

    /** Opens a part; null where there is none of the name. */
    @Nullable
    InputStream open(String name);
}
