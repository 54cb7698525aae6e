package io.github.huongdan.fuzzing;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.legacy.LegacyEncoding;
import io.github.huongdan.serialization.text.GuidanceText;

/**
 * Any bytes as text: refused for their encoding, or read with a place within the text for every character, written as text, and equal after
 * a way through JSON.
 */
public final class TextTarget {

    /** What a page says by its form: the bars of a table, {@code V/v} with its colon, the comma between place and date. */
    private static final String STRUCTURE = "|,:.Vv/";

    private TextTarget() {}

    /** Is called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Held.withinASecond(() -> run(input));
    }

    private static void run(byte[] input) {
        ReadDocument result;
        try {
            result = GuidanceText.standard().withUtf16().read(input);
        } catch (MalformedDocumentException e) {
            return;
        }
        Held.isPlaced(result.sourceMap(), c -> !isBlank(c) && STRUCTURE.indexOf(c) < 0);
        Held.comesBackFromJson(result.document());
        GuidanceText.standard().read(GuidanceText.standard().write(result.document()));
        LegacyEncoding.recognise(result.sourceMap().source().text());
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
    }
}
