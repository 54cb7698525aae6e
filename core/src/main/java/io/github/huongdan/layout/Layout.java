package io.github.huongdan.layout;

import io.github.huongdan.source.Span;
import java.util.List;
import java.util.Optional;

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
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = paragraphs.get(middle).span();
            if (offset < span.start()) {
                high = middle - 1;
            } else if (offset > span.end()) {
                low = middle + 1;
            } else {
                return Optional.of(paragraphs.get(middle));
            }
        }
        return Optional.empty();
    }

    /** Returns the index of the last paragraph that begins at an offset of the source text or before it; -1 where none does. */
    public int paragraphIndex(int offset) {
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).span().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Returns the line as it is printed in which an offset of the source text lies, or the last one before it; empty where there is none. */
    public Optional<PrintedLine> printedAt(int offset) {
        int low = 0;
        int high = printed.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (printed.get(middle).span().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(printed.get(low - 1));
    }

    /** Lists the stretches that hold a character of a span, in order. */
    public List<StyledText> stylesIn(Span span) {
        int low = 0;
        int high = styles.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (styles.get(middle).span().end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < styles.size() && styles.get(end).span().start() < span.end()) {
            end++;
        }
        return styles.subList(low, end);
    }
}
