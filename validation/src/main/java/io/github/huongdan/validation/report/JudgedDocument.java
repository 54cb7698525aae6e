package io.github.huongdan.validation.report;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.validation.Report;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document with what was found in it, for a report to show.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name how to call the document, such as its file's name, with {@code /} or the platform's separator between folders
 * @param document the document that was judged
 * @param report what was found
 * @param sourceMap where its parts stand in the text it was read from; null where there is no text
 */
public record JudgedDocument(
        String name,
        GuidanceDocument document,
        Report report,
        @Nullable SourceMap sourceMap) {

    public JudgedDocument {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(report, "report");
    }

    @Nullable
    SourceText source() {
        return sourceMap == null ? null : sourceMap.source();
    }
}
