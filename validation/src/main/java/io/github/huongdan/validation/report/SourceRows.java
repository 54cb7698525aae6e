package io.github.huongdan.validation.report;

import io.github.huongdan.layout.Layout;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.message.Messages;
import org.jspecify.annotations.Nullable;

/** The rows in which a report shows a source text, counted from 0: the lines of a plain text, the paragraphs of what has a layout. */
interface SourceRows {

    /** The rows of the text that a document was read from; null where there is none. */
    static @Nullable SourceRows of(ReadDocument read) {
        SourceText source = read.source();
        if (source == null) {
            return null;
        }
        Layout layout = read.layout();
        return layout == null || layout.paragraphs().isEmpty()
                ? new LineRows(source)
                : new ParagraphRows(source, layout);
    }

    SourceText source();

    /** How many rows there are, at least one. */
    int count();

    /** The stretch of the source text that a row shows. */
    Span span(int row);

    /** What is shown of a stretch, as long as the stretch. */
    String text(Span span);

    /** The row in which an offset of the source text lies, or after which. */
    int at(int offset);

    /** What a person calls the row; empty for a blank paragraph. */
    String label(int row);

    /** What leads to the row within its document. */
    String anchor(int row);

    /** What begins with the row, a page or a cell of a table; empty where nothing does. */
    String begins(int row, Messages messages);
}
