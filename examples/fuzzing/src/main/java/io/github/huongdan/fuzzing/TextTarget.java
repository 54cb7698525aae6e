package io.github.huongdan.fuzzing;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.legacy.LegacyEncoding;
import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.Span;
import java.util.BitSet;
import java.util.Objects;

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
        SourceMap map = Objects.requireNonNull(result.sourceMap());
        nothingIsLost(map);
        Held.comesBackFromJson(result.document());
        GuidanceText.standard().read(GuidanceText.standard().write(result.document()));
        LegacyEncoding.recognise(map.source().text());
    }

    private static void nothingIsLost(SourceMap map) {
        String text = map.source().text();
        BitSet placed = new BitSet();
        for (String pointer : map.pointers()) {
            Span span = map.span(pointer).orElseThrow();
            Held.check(span.end() <= text.length(), pointer + " ends at " + span.end() + " beyond the text");
            placed.set(span.start(), span.end());
        }
        for (int i = placed.nextClearBit(0); i < text.length(); i = placed.nextClearBit(i + 1)) {
            char c = text.charAt(i);
            Held.check(isBlank(c) || STRUCTURE.indexOf(c) >= 0, "no value holds the character at offset " + i);
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
    }
}
