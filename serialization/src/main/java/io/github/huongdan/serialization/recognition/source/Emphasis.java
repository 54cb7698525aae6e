package io.github.huongdan.serialization.recognition.source;

import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.StyledText;
import io.github.huongdan.layout.TextStyle;
import io.github.huongdan.source.SourceMap.Piece;
import io.github.huongdan.source.Span;
import org.jspecify.annotations.Nullable;

/** Tells what words the source sets off from others by their style; where it has no styles, nothing is known. */
public final class Emphasis {

    private final ComposedText text;
    private final @Nullable Layout layout;

    public Emphasis(ComposedText text, @Nullable Layout layout) {
        this.text = text;
        this.layout = layout;
    }

    /** Whether the source has styles, and words have the same as those that follow them. */
    public boolean levels(Extract words, Extract next) {
        TextStyle style = style(words);
        return style != null && style.equals(style(next));
    }

    /** The style that most characters of the words have; null where none is known. */
    private @Nullable TextStyle style(Extract words) {
        if (layout == null) {
            return null;
        }
        TextStyle most = null;
        int longest = 0;
        for (Piece piece : text.toOriginal(words.pieces())) {
            for (StyledText styled : layout.stylesIn(piece.source())) {
                int length = overlap(styled.span(), piece.source());
                if (length > longest) {
                    longest = length;
                    most = styled.style();
                }
            }
        }
        return most;
    }

    private static int overlap(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }
}
