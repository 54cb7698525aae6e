package io.github.huongdan.serialization.text;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.legacy.LegacyEncoding;
import io.github.huongdan.serialization.legacy.RecognisedEncoding;
import io.github.huongdan.source.SourceMap;
import java.util.List;
import java.util.Optional;

/**
 * What was read from a text. What could not be placed stands in {@link GuidanceDocument#unclassified()}, with its place in the map
 * like every other value.
 *
 * <p>Immutable and thread-safe.
 *
 * @param document the document
 * @param sourceMap where each of its values stands in the text
 * @param notes the parts that the reader is not sure of, in the document's order; empty where there are none
 */
public record ReadResult(GuidanceDocument document, SourceMap sourceMap, List<ReadingNote> notes) {

    public ReadResult {
        notes = List.copyOf(notes);
    }

    /**
     * Recognises text that stands in an encoding from before Unicode, or was decoded wrongly; empty where it does not look so. Takes one
     * pass over the text that was read, at each call; the document is as that text stands.
     */
    public Optional<RecognisedEncoding> legacyEncoding() {
        return LegacyEncoding.recognise(sourceMap.source().text());
    }
}
