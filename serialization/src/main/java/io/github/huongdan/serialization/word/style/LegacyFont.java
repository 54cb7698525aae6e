package io.github.huongdan.serialization.word.style;

import io.github.huongdan.serialization.legacy.LegacyEncoding;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The typefaces from before Unicode, which show other letters than the text has. */
public enum LegacyFont {
    /** {@code .VnTime} and its like. */
    TCVN3(LegacyEncoding.TCVN3, false),
    /** {@code .VnTimeH} and its like, which show small letters as capitals. */
    TCVN3_CAPITALS(LegacyEncoding.TCVN3, true),
    /** {@code VNI-Times} and its like. */
    VNI(LegacyEncoding.VNI, false);

    private final LegacyEncoding encoding;
    private final boolean capitals;

    LegacyFont(LegacyEncoding encoding, boolean capitals) {
        this.encoding = encoding;
        this.capitals = capitals;
    }

    /** Recognises a typeface by its name; null for those that show what the text has. */
    public static @Nullable LegacyFont of(@Nullable String face) {
        if (face == null) {
            return null;
        }
        if (face.regionMatches(true, 0, ".Vn", 0, 3)) {
            return face.endsWith("H") ? TCVN3_CAPITALS : TCVN3;
        }
        return face.regionMatches(true, 0, "VNI-", 0, 4) ? VNI : null;
    }

    /** Returns the encoding of the text. */
    public LegacyEncoding encoding() {
        return encoding;
    }

    /** Returns the letters that the typeface shows for a text. */
    public String shown(String text) {
        String unicode = encoding.toUnicode(text);
        return capitals ? unicode.toUpperCase(Locale.ROOT) : unicode;
    }
}
