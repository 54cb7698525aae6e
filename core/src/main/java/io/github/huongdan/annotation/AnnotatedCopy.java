package io.github.huongdan.annotation;

import java.util.List;
import java.util.Objects;

/**
 * A copy of a file with annotations in it (bản góp ý).
 *
 * <p>Not changed by this library after it is made; the content is handed over, not copied.
 *
 * @param content the copy, byte by byte
 * @param unreplaced the annotations whose replacements could not be written into it, in their order; what they say is there all the same
 * @param unformatted the annotations of whose formattings at least one could not be written into it, in their order; what they say is there all
 *     the same
 */
@SuppressWarnings("ArrayRecordComponent") // a file is bytes; two copies are compared by who needs it
public record AnnotatedCopy(byte[] content, List<Annotation> unreplaced, List<Annotation> unformatted) {

    public AnnotatedCopy {
        Objects.requireNonNull(content, "content");
        unreplaced = List.copyOf(unreplaced);
        unformatted = List.copyOf(unformatted);
    }
}
