package io.github.huongdan.serialization.edxml;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file in a message (tệp đính kèm).
 *
 * @param name the file's name, as the message says it: a name, never to be taken for a path
 * @param contentType its media type; null where that is not said
 * @param description what it is; null where that is not said
 * @param content its bytes, unpacked; not copied
 */
@SuppressWarnings("ArrayRecordComponent")
public record EdxmlAttachment(
        String name, @Nullable String contentType, @Nullable String description, byte[] content) {

    public EdxmlAttachment {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
    }

    /** A file of which no more is said. */
    public static EdxmlAttachment of(String name, byte[] content) {
        return new EdxmlAttachment(name, null, null, content);
    }
}
