package io.github.huongdan.serialization.recognition;

import io.github.huongdan.layout.Layout;
import io.github.huongdan.serialization.recognition.line.TextLine;
import io.github.huongdan.serialization.recognition.line.TextLines;
import io.github.huongdan.serialization.recognition.source.ComposedText;
import io.github.huongdan.source.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a door hands over to be recognised: a text as its lines.
 *
 * @param text the text, composed
 * @param lines its lines that are not blank
 * @param layout how it looks; null where the source has no layout
 */
public record Page(
        ComposedText text, List<TextLine> lines, @Nullable Layout layout) {

    /** The page of a plain text, whose lines are all that it states. */
    public static Page ofText(SourceText source) {
        ComposedText text = ComposedText.of(source);
        return new Page(text, TextLines.of(text.composed()), null);
    }
}
