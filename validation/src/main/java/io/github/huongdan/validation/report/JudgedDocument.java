package io.github.huongdan.validation.report;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.reading.ReadingNote;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.validation.Report;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document with what was found in it, for a report to show.
 *
 * <p>Immutable and thread-safe.
 *
 * @param read the document as it was read, under the name that the report calls it
 * @param report what was found
 */
public record JudgedDocument(ReadDocument read, Report report) {

    /** Throws {@link IllegalArgumentException} where the document has no name. */
    public JudgedDocument {
        if (read.name() == null) {
            throw new IllegalArgumentException("A document needs a name to be reported on");
        }
        Objects.requireNonNull(report, "report");
    }

    /** Returns how to call the document, such as its file's name, with {@code /} or the platform's separator between folders. */
    public String name() {
        return Objects.requireNonNull(read.name());
    }

    /** What the reader noted about the whole source, each once; notes on parts are for who shows these. */
    List<ReadingNote> notes() {
        Set<ReadingDoubt> told = EnumSet.noneOf(ReadingDoubt.class);
        return read.notes().stream()
                .filter(note -> note.pointer().isEmpty() && told.add(note.doubt()))
                .toList();
    }

    GuidanceDocument document() {
        return read.document();
    }

    @Nullable
    SourceText source() {
        return read.source();
    }
}
