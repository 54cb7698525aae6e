package io.github.huongdan.serialization.recognition.body;

import io.github.huongdan.serialization.recognition.line.Label;
import io.github.huongdan.serialization.recognition.line.LabelKind;
import io.github.huongdan.serialization.recognition.source.Emphasis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body divided: what stands above the first division, and the divisions.
 *
 * @param above the paragraphs of the basis and the preamble
 * @param divisions the top divisions with all that stands below them; empty where the body has none
 */
public record BodyOutline(List<BodyBlock> above, List<OutlineItem> divisions) {

    /** Divides the paragraphs of a body. */
    public static BodyOutline of(List<BodyBlock> paragraphs, Emphasis emphasis) {
        NamedSeries series = NamedSeries.of(paragraphs);
        LabelKind top = Outline.topKind(paragraphs, series);
        int first = 0;
        while (first < paragraphs.size() && !opens(series.label(paragraphs.get(first)), top)) {
            first++;
        }
        List<BodyBlock> below = paragraphs.subList(first, paragraphs.size());
        return new BodyOutline(
                paragraphs.subList(0, first), top == null ? List.of() : Outline.of(below, top, series, emphasis));
    }

    private static boolean opens(@Nullable Label label, @Nullable LabelKind top) {
        return label != null && label.kind() == top;
    }
}
