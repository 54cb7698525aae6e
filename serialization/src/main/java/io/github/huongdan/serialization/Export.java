package io.github.huongdan.serialization;

import java.util.List;
import java.util.Objects;

/**
 * A document written in a format of others, with a list of what that format could not carry or had to make up. Reading the content back gives the document less what
 * the list names.
 *
 * <pre>{@code
 * Export export = GuidanceAkn.standard().write(document);
 * Files.write(file, export.content());
 * export.notes().forEach(note -> out.println(note.pointer() + " " + note.doubt()));
 * }</pre>
 *
 * @param content the file's bytes; not copied
 * @param notes what to know before relying on it, in the document's order; empty where it says all that the document does
 */
@SuppressWarnings("ArrayRecordComponent")
public record Export(byte[] content, List<ExportNote> notes) {

    public Export {
        Objects.requireNonNull(content, "content");
        notes = List.copyOf(notes);
    }
}
