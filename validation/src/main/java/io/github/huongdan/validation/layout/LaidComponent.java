package io.github.huongdan.validation.layout;

import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.regime.FormPart;
import io.github.huongdan.source.Span;
import java.util.List;

/**
 * A component of a document with the paragraphs that it stands in and how it looks there.
 *
 * <p>Immutable and thread-safe.
 *
 * @param part what it is
 * @param pointer the value that it holds, as a JSON pointer
 * @param stretches where it stands in the source text, at least one
 * @param paragraphs the paragraphs that it stands in, at least one
 * @param look how it looks
 */
public record LaidComponent(
        FormPart part, String pointer, List<Span> stretches, List<LaidParagraph> paragraphs, Look look) {

    /** Copies the lists. */
    public LaidComponent {
        stretches = List.copyOf(stretches);
        paragraphs = List.copyOf(paragraphs);
    }

    /** Returns the first paragraph that it stands in. */
    public LaidParagraph first() {
        return paragraphs.get(0);
    }

    /** Returns how many characters it has. */
    public int length() {
        int length = 0;
        for (Span stretch : stretches) {
            length += stretch.length();
        }
        return length;
    }
}
