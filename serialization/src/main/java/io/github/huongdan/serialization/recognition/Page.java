package io.github.huongdan.serialization.recognition;

import io.github.huongdan.layout.Layout;
import io.github.huongdan.serialization.recognition.line.LaidLines;
import io.github.huongdan.serialization.recognition.line.MarkedLines;
import io.github.huongdan.serialization.recognition.line.TextLine;
import io.github.huongdan.serialization.recognition.line.TextLines;
import io.github.huongdan.serialization.recognition.packed.PackedLines;
import io.github.huongdan.serialization.recognition.source.ComposedText;
import io.github.huongdan.serialization.recognition.table.TableShape;
import io.github.huongdan.serialization.recognition.table.TypedTables;
import io.github.huongdan.source.SourceText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a door hands over to be recognised: a text as its lines.
 *
 * @param text the text, composed
 * @param lines its lines that are not blank
 * @param tables the shapes of its tables, by their numbers
 * @param layout how it looks; null where the source has no layout
 */
public record Page(
        ComposedText text,
        List<TextLine> lines,
        Map<Integer, TableShape> tables,
        @Nullable Layout layout) {

    /** The page of a plain text, whose lines are all that it states. */
    public static Page ofText(SourceText source) {
        ComposedText text = ComposedText.of(source);
        TypedTables typed = TypedTables.in(TextLines.of(text.composed()));
        return new Page(text, PackedLines.unpacked(MarkedLines.plain(typed.lines())), typed.shapes(), null);
    }

    /** The page of a text whose layout is known, with a paragraph for each line of the text. */
    public static Page laidOut(SourceText source, Layout layout) {
        ComposedText text = ComposedText.of(source);
        return new Page(text, LaidLines.of(text.composed(), layout), TableShape.of(layout), layout);
    }

    /**
     * The page of a text that was made of another, to whose lines and columns the places lead.
     *
     * @param text the text that was made, with a paragraph of the layout for each of its lines
     * @param layout where its paragraphs stand; how they look is not known of the text that was received
     */
    public static Page derived(ComposedText text, Layout layout) {
        return new Page(text, LaidLines.of(text.composed(), layout), TableShape.of(layout), null);
    }
}
