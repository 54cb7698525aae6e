package io.github.huongdan.layout;

import io.github.huongdan.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * How a document looks, for every stretch of the text it was read from. Lengths are in points, of which {@link
 * PageSection#POINTS_PER_MILLIMETRE} make a millimetre.
 *
 * <p>Immutable and thread-safe.
 *
 * @param sections the sections of pages, in order
 * @param paragraphs the paragraphs, in the order of the source text
 * @param styles the stretches of text and their styles, in the order of the source text; blank ones may be left out
 * @param tables the tables, by number
 * @param lines the lines that are drawn, in the order of their anchors
 * @param printed the lines of letters as they stand on the pages, in the order of the source text; empty where the source does not say, as a Word file
 */
public record Layout(
        List<PageSection> sections,
        List<LaidParagraph> paragraphs,
        List<StyledText> styles,
        List<LaidTable> tables,
        List<DrawnLine> lines,
        List<PrintedLine> printed) {

    public Layout {
        sections = List.copyOf(sections);
        paragraphs = List.copyOf(paragraphs);
        styles = List.copyOf(styles);
        tables = List.copyOf(tables);
        lines = List.copyOf(lines);
        printed = List.copyOf(printed);
    }

    /** The layout of a source that does not say where on its pages the lines stand. */
    public Layout(
            List<PageSection> sections,
            List<LaidParagraph> paragraphs,
            List<StyledText> styles,
            List<LaidTable> tables,
            List<DrawnLine> lines) {
        this(sections, paragraphs, styles, tables, lines, List.of());
    }

    /** Returns the paragraph in which an offset of the source text lies, or at whose end; empty where it lies in none. */
    public Optional<LaidParagraph> paragraphAt(int offset) {
        int index = paragraphIndex(offset);
        return index >= 0 && offset <= paragraphs.get(index).span().end()
                ? Optional.of(paragraphs.get(index))
                : Optional.empty();
    }

    /** Returns the index of the last paragraph that begins at an offset of the source text or before it; -1 where none does. */
    public int paragraphIndex(int offset) {
        return upTo(offset, paragraphs, paragraph -> paragraph.span().start()) - 1;
    }

    /** Returns the line as it is printed in which an offset of the source text lies, or the last one before it; empty where there is none. */
    public Optional<PrintedLine> printedAt(int offset) {
        int count = upTo(offset, printed, line -> line.span().start());
        return count == 0 ? Optional.empty() : Optional.of(printed.get(count - 1));
    }

    /** Lists the stretches that hold a character of a span, in order. */
    public List<StyledText> stylesIn(Span span) {
        int first = upTo(span.start(), styles, stretch -> stretch.span().end());
        int end = first;
        while (end < styles.size() && styles.get(end).span().start() < span.end()) {
            end++;
        }
        return styles.subList(first, end);
    }

    /** How many of what stands in order have their place at an offset or before it. */
    private static <T> int upTo(int offset, List<T> inOrder, ToIntFunction<T> place) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.applyAsInt(inOrder.get(middle)) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
