package io.github.huongdan.layout;

import io.github.huongdan.source.CellPlace;
import io.github.huongdan.source.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of the source (đoạn văn), blank or not, with where it stands and how it is set.
 *
 * <p>Immutable and thread-safe.
 *
 * @param span its stretch of the source text, without the end of the line; an automatic label is a part of it
 * @param number its number among the paragraphs that are not blank, from 1, as a person counts them; a blank one has the number of the one before
 *     it, 0 where none is
 * @param story which of the document's texts it belongs to
 * @param cell the cell of a table that it stands in; null outside tables
 * @param page the page on which it begins, from 1; null where the source does not say
 * @param pageBreakBefore whether it begins a page by order, not because the one before was full
 * @param labelEnd how many characters at its beginning the source makes by itself, as the number of a list; 0 where it makes none
 * @param format how it is set
 */
public record LaidParagraph(
        Span span,
        int number,
        Story story,
        @Nullable CellPlace cell,
        @Nullable Integer page,
        boolean pageBreakBefore,
        int labelEnd,
        ParagraphFormat format) {

    public LaidParagraph {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(story, "story");
        Objects.requireNonNull(format, "format");
    }
}
