package io.github.huongdan.serialization.pdf.glyph;

import io.github.huongdan.serialization.word.style.LegacyFont;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * What a font's name and description say of how it looks.
 *
 * <p>Immutable and thread-safe.
 *
 * @param family the name of the typeface; null where the font has none
 * @param legacy the kind of a typeface from before Unicode; null for others
 */
public record Typeface(
        @Nullable String family,
        boolean bold,
        boolean italic,
        @Nullable LegacyFont legacy) {

    private static final int ITALIC = 64;
    private static final int FORCE_BOLD = 1 << 18;
    private static final int SUBSET_TAG = 6;
    private static final int BOLD_WEIGHT = 600;

    static Typeface of(COSDictionary font, @Nullable COSDictionary descriptor) {
        String name = font.getNameAsString(COSName.BASE_FONT, "");
        String plain =
                name.length() > SUBSET_TAG && name.charAt(SUBSET_TAG) == '+' ? name.substring(SUBSET_TAG + 1) : name;
        String small = plain.toLowerCase(Locale.ROOT);
        int flags = descriptor == null ? 0 : descriptor.getInt(COSName.FLAGS, 0);
        float weight = descriptor == null ? 0 : descriptor.getFloat(COSName.FONT_WEIGHT, 0);
        String old = legacyFamily(plain);
        LegacyFont legacy = LegacyFont.of(old);
        return new Typeface(
                legacy == null ? family(plain) : old,
                small.contains("bold") || small.contains("black") || (flags & FORCE_BOLD) != 0 || weight >= BOLD_WEIGHT,
                small.contains("italic") || small.contains("oblique") || (flags & ITALIC) != 0,
                legacy);
    }

    /** Whether its codes stand for signs, whatever letters they are elsewhere. */
    boolean ofSigns() {
        String small = family == null ? "" : family.toLowerCase(Locale.ROOT);
        return small.equals("symbol") || small.startsWith("wingdings") || small.equals("webdings");
    }

    /** {@code VNI-Times} of {@code VNI-Times,Bold}, {@code .VnTimeH} of {@code .VnTimeH-Italic}. */
    private static String legacyFamily(String name) {
        String family = name;
        for (String mark : new String[] {",", "-Bold", "-Italic", "-Regular", "-Normal"}) {
            int at = family.indexOf(mark);
            family = at > 0 ? family.substring(0, at) : family;
        }
        return family;
    }

    /** {@code Times New Roman} of {@code TimesNewRomanPS-BoldMT}. */
    private static @Nullable String family(String name) {
        int end = name.length();
        for (char mark : new char[] {',', '-'}) {
            int at = name.indexOf(mark);
            end = at > 0 ? Math.min(end, at) : end;
        }
        String family = name.substring(0, end);
        for (String ending : new String[] {"PSMT", "PS", "MT"}) {
            if (family.endsWith(ending) && family.length() > ending.length()) {
                family = family.substring(0, family.length() - ending.length());
            }
        }
        StringBuilder spaced = new StringBuilder();
        for (int i = 0; i < family.length(); i++) {
            boolean word =
                    i > 0 && Character.isUpperCase(family.charAt(i)) && Character.isLowerCase(family.charAt(i - 1));
            spaced.append(word ? " " : "").append(family.charAt(i));
        }
        for (String style : new String[] {" Bold", " Italic", " Regular"}) {
            int at = spaced.indexOf(style);
            if (at > 0) {
                spaced.setLength(at);
            }
        }
        if (spaced.length() == "Wingdings2".length() && spaced.indexOf("Wingdings") == 0) {
            spaced.insert("Wingdings".length(), ' ');
        }
        return spaced.isEmpty() ? null : spaced.toString();
    }
}
