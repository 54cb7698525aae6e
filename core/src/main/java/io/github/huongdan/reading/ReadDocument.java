package io.github.huongdan.reading;

import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.PrintedLine;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.source.Location;
import io.github.huongdan.source.ParagraphPosition;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was read: what it says, where that stands in its source, how it looks there, and what the reader was not sure of. What
 * could not be placed stands in {@link GuidanceDocument#unclassified()}, with its place in the map like every other value. Judging,
 * reporting and mending take this value, whatever the document was read from:
 *
 * <pre>{@code
 * ReadDocument read = GuidanceText.standard().read(Files.readAllBytes(file)).named("2017/81.txt");
 * Report report = GuidanceValidator.standard().validate(read);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param document the document
 * @param name how to call it, such as the name of its file, with {@code /} or the platform's separator between folders; null where it has no
 *     name
 * @param sourceMap where its values stand in the text that was read; null where it was not read from text, as one from JSON
 * @param layout how it looks; null where the source has no layout, as a plain text
 * @param notes the parts that the reader is not sure of, in the document's order; empty where there are none
 */
public record ReadDocument(
        GuidanceDocument document,
        @Nullable String name,
        @Nullable SourceMap sourceMap,
        @Nullable Layout layout,
        List<ReadingNote> notes) {

    /** Throws {@link IllegalArgumentException} where there is a layout without the text that it lays out. */
    public ReadDocument {
        Objects.requireNonNull(document, "document");
        notes = List.copyOf(notes);
        if (layout != null && sourceMap == null) {
            throw new IllegalArgumentException("A layout needs the text that it lays out");
        }
    }

    /** Takes a document that was built in Java, or read from JSON or XML: it has no source text, no layout and no name. */
    public static ReadDocument of(GuidanceDocument document) {
        return new ReadDocument(document, null, null, null, List.of());
    }

    /** Takes a document that was read from text. */
    public static ReadDocument of(GuidanceDocument document, SourceMap sourceMap) {
        return new ReadDocument(document, null, Objects.requireNonNull(sourceMap, "sourceMap"), null, List.of());
    }

    /** Returns the same under a name. */
    public ReadDocument named(@Nullable String other) {
        return new ReadDocument(document, other, sourceMap, layout, notes);
    }

    /** Returns the text that the document was read from; null where it was not read from text. */
    public @Nullable SourceText source() {
        return sourceMap == null ? null : sourceMap.source();
    }

    /**
     * Says in the terms of the source where an offset of its text stands: paragraph, page and cell where there is a layout, and the line of the page where it says that, else line and
     * column; empty where the document was not read from text. What stands in no paragraph of a layout is at the end of the one before, or at
     * the beginning of the first.
     */
    public Optional<Location> location(int offset) {
        SourceText source = source();
        if (source == null) {
            return Optional.empty();
        }
        return Optional.of(layout == null ? source.position(offset) : inParagraph(layout, offset));
    }

    private static Location inParagraph(Layout layout, int offset) {
        int index = layout.paragraphIndex(offset);
        if (index < 0) {
            return new ParagraphPosition(1, 1, null, null);
        }
        LaidParagraph paragraph = layout.paragraphs().get(index);
        Span span = paragraph.span();
        int inside = Math.max(0, Math.min(offset, span.end()) - span.start());
        PrintedLine printed = layout.printedAt(span.start() + inside)
                .filter(line -> line.span().start() >= span.start())
                .orElse(null);
        return new ParagraphPosition(
                Math.max(1, paragraph.number()),
                inside + 1,
                printed == null ? paragraph.page() : Integer.valueOf(printed.page()),
                paragraph.cell(),
                printed == null ? null : printed.place());
    }
}
