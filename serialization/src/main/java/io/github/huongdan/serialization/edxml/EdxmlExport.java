package io.github.huongdan.serialization.edxml;

import java.util.List;
import java.util.Objects;

/**
 * A message as it was written, with a list of what it lacks.
 *
 * @param content the message's bytes; not copied
 * @param missing what the message should say and does not, in the message's order; empty where it is complete
 */
@SuppressWarnings("ArrayRecordComponent")
public record EdxmlExport(byte[] content, List<MissingElement> missing) {

    public EdxmlExport {
        Objects.requireNonNull(content, "content");
        missing = List.copyOf(missing);
    }
}
