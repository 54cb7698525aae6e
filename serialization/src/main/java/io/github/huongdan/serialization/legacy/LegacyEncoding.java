package io.github.huongdan.serialization.legacy;

import java.util.Optional;

/**
 * The ways in which Vietnamese text reaches an office without being Unicode: two encodings of fonts from before Unicode, their bytes taken
 * for windows-1252, and UTF-8 whose bytes were taken for a code page of Windows.
 *
 * <pre>{@code
 * LegacyEncoding.recognise(text).ifPresent(found -> out.println(found.encoding().toUnicode(text)));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public enum LegacyEncoding {
    /**
     * TCVN 5712:1993 in its third form, that of the ABC fonts ({@code .VnTime}): {@code Uû ban nh©n d©n}. It has no capitals with a tone: fonts of
     * capitals ({@code .VnTimeH}) show the small ones as capitals. Converted to Unicode, a letter with a tone is a capital where the word
     * about it is in capitals, as far as the text shows that; {@code ñy} is {@code ủy} even where the font showed {@code ỦY}.
     */
    TCVN3(new Tcvn3()),

    /** VNI for Windows: a letter and its mark as two characters, {@code Uyû ban nhaân daân}. */
    VNI(new Vni()),

    /** UTF-8 read as windows-1252, western Windows: {@code á»¦y ban nhÃ¢n dÃ¢n}. */
    UTF_8_AS_WINDOWS_1252(new MisreadUtf8(CodePage.WINDOWS_1252)),

    /** UTF-8 read as windows-1258, Vietnamese Windows: {@code á»¦y ban nhĂ¢n dĂ¢n}. */
    UTF_8_AS_WINDOWS_1258(new MisreadUtf8(CodePage.WINDOWS_1258));

    private static final int LEAST_EVIDENCE = 3;
    private static final double LEAST_CONFIDENCE = 0.5;

    @SuppressWarnings("ImmutableEnumChecker") // the codecs do not change after they are made
    private final Codec codec;

    LegacyEncoding(Codec codec) {
        this.codec = codec;
    }

    /**
     * Recognises the encoding of a text; empty where it seems to be Unicode, or is too short to tell: under three words or letters that speak for an
     * encoding, or fewer for it than against it. A text of several parts is judged as a whole.
     */
    public static Optional<RecognisedEncoding> recognise(String text) {
        RecognisedEncoding best = null;
        for (LegacyEncoding encoding : values()) {
            Evidence evidence = encoding.codec.evidence(text);
            boolean enough = evidence.pro() >= LEAST_EVIDENCE && evidence.confidence() >= LEAST_CONFIDENCE;
            if (enough && (best == null || evidence.confidence() > best.confidence())) {
                best = new RecognisedEncoding(encoding, evidence.confidence(), evidence.pro());
            }
        }
        return Optional.ofNullable(best);
    }

    /** Converts a text that stands in this encoding to composed Unicode; what the encoding does not have stays as it is. */
    public String toUnicode(String text) {
        return codec.toUnicode(text);
    }

    /**
     * Converts composed Unicode to this encoding. The letters of the Vietnamese alphabet, and in wrongly decoded text all characters, come back
     * by {@link #toUnicode} as they were, but for capitals in {@link #TCVN3}; what the fonts' encodings do not have stays as it is.
     */
    public String fromUnicode(String text) {
        return codec.fromUnicode(text);
    }
}
