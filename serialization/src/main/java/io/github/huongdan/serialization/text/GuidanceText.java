package io.github.huongdan.serialization.text;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.source.SourceText;

/** Plain text in both directions. */
public final class GuidanceText {

    private GuidanceText() {}

    /** Reads. */
    public static ReadResult read(String text) {
        return TextReader.read(SourceText.of(text));
    }

    /** Writes. */
    public static String write(GuidanceDocument document) {
        return TextWriter.write(document);
    }
}
