package io.github.huongdan.fuzzing;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.legacy.LegacyEncoding;
import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.Span;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Objects;

/**
 * Any bytes as text: refused for their encoding, or read with a place within the text for every character, written as text, and equal after
 * a way through JSON.
 */
public final class TextTarget {

    /** What a page says by its form: the frames of a table, {@code V/v} with its colon, the comma between place and date. */
    private static final String STRUCTURE = "|+-=,:.Vv/";

    private TextTarget() {}

    /** Is called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Held.inProportion(input, () -> run(input));
    }

    private static void run(byte[] input) {
        ReadDocument result;
        try {
            result = GuidanceText.standard().withUtf16().read(input);
        } catch (MalformedDocumentException e) {
            return;
        }
        SourceMap places = Objects.requireNonNull(result.sourceMap());
        nothingIsLost(places);
        Held.comesBackFromJson(result.document());
        comesBackFromText(result.document());
        LegacyEncoding.recognise(places.source().text());
    }

    /** Another layout may have another part hold a line; but what is written is read with every letter and digit, and none besides. */
    private static void comesBackFromText(GuidanceDocument document) {
        String written = GuidanceText.standard().write(document);
        GuidanceDocument copy = GuidanceText.standard().read(written).document();
        Held.same(letters(GuidanceText.standard().write(copy)), letters(written), "the letters read back from text");
    }

    /** The letters and digits in their order by code point. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
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
