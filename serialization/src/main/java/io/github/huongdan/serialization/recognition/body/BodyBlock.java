package io.github.huongdan.serialization.recognition.body;

import io.github.huongdan.serialization.recognition.line.Label;
import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.serialization.recognition.table.TableBlock;
import org.jspecify.annotations.Nullable;

/**
 * What the body consists of: a paragraph or a table.
 *
 * @param words the words of the paragraph, or all those of the table
 * @param table the table; null where it is a paragraph
 * @param label the label that the paragraph opens with; null where it has none, and for a table
 */
public record BodyBlock(
        Extract words, @Nullable TableBlock table, @Nullable Label label) {

    static BodyBlock paragraph(Extract words) {
        return new BodyBlock(words, null, Label.of(words.text()));
    }

    static BodyBlock table(TableBlock table) {
        return new BodyBlock(table.words(), table, null);
    }

    /** The words of the paragraph; none where it is a table, which has no label and opens no sentence. */
    public String text() {
        return table == null ? words.text() : "";
    }
}
