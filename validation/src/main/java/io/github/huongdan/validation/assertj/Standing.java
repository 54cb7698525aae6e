package io.github.huongdan.validation.assertj;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.source.Location;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where a part stands, and what becomes of its failures.
 *
 * @param mode what becomes of failures
 * @param pointer JSON pointer of the part; empty for the whole
 * @param read the whole as it was read; null where only the document is known
 * @param missing whether a failure has reported that there is no such part, so that nothing more can be said of it
 */
record Standing(FailureMode mode, String pointer, @Nullable ReadDocument read, boolean missing) {

    static Standing whole(FailureMode mode) {
        return whole(mode, null);
    }

    static Standing whole(FailureMode mode, @Nullable ReadDocument read) {
        return new Standing(mode, "", read, false);
    }

    /** The document as it was read. */
    ReadDocument read(GuidanceDocument document) {
        return read != null ? read : ReadDocument.of(document);
    }

    Standing below(String step, boolean gone) {
        return new Standing(mode, pointer + step, read, gone);
    }

    /** Adds where the value stands, or the nearest part around it. */
    Facts locate(Facts facts, String step) {
        String value = pointer + step;
        Location place = place(value);
        Facts located = value.isEmpty() ? facts : facts.and("pointer", value);
        return place == null ? located : located.and("place", place);
    }

    private @Nullable Location place(String value) {
        SourceMap sourceMap = read == null ? null : read.sourceMap();
        String around = value;
        while (read != null && sourceMap != null && !around.isEmpty()) {
            Span found = sourceMap.span(around).orElse(null);
            if (found != null) {
                return read.location(found.start()).orElse(null);
            }
            around = around.substring(0, around.lastIndexOf('/'));
        }
        return null;
    }
}
