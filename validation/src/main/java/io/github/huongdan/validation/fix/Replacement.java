package io.github.huongdan.validation.fix;

import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.SourcePlace;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a finding suggests to write instead of a stretch of the source text.
 *
 * <p>Immutable and thread-safe.
 *
 * @param finding the finding
 * @param stretch the stretch
 * @param text what to write; empty to strike the stretch out
 */
public record Replacement(Finding finding, Span stretch, String text) {

    /**
     * Makes the replacement of a finding; null where it suggests none, or where the stretch holds anything but what is to be replaced: the end
     * of a line within a paragraph, a line of the other column.
     *
     * @param values the text values by their pointers
     */
    static @Nullable Replacement of(Finding finding, SourceMap map, Map<String, String> values) {
        String text = finding.suggestion();
        SourcePlace place = finding.place();
        if (text == null || place == null) {
            return null;
        }
        Span stretch = place.span();
        String written = map.source().text(stretch);
        boolean exact = !written.equals(text) && covers(finding, stretch, written, map, values.get(finding.pointer()));
        return exact ? new Replacement(finding, stretch, text) : null;
    }

    private static boolean covers(
            Finding finding, Span stretch, String written, SourceMap map, @Nullable String value) {
        Span range = finding.range();
        if (range != null) {
            return value != null
                    && range.end() <= value.length()
                    && written.contentEquals(value.subSequence(range.start(), range.end()));
        }
        Span whole = map.span(finding.pointer()).orElse(null);
        if (whole == null) {
            return finding.pointer().isEmpty() && stretch.length() > 0;
        }
        if (!whole.equals(stretch)) {
            // The rule has named a stretch of the source text itself.
            return true;
        }
        return value == null ? map.inOneStretch(finding.pointer()) : written.equals(value);
    }
}
