package io.github.huongdan.serialization.pdf.glyph;

import io.github.huongdan.serialization.word.story.SymbolLetters;
import io.github.huongdan.serialization.word.style.LegacyFont;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a font: what its table of letters says, else what its encoding or its program does, which is looked at where it is needed.
 * Each code is looked up once. Not thread-safe.
 */
final class KnownLetters implements Letters {

    private static final String NONE = "";
    private static final int SOFT_HYPHEN = 0xad;

    private final @Nullable Letters table;
    private final Supplier<Letters> otherwise;
    private final Typeface typeface;
    private final Map<Integer, String> found = new HashMap<>();
    private @Nullable Letters coded;

    KnownLetters(@Nullable Letters table, Supplier<Letters> otherwise, Typeface typeface) {
        this.table = table;
        this.otherwise = otherwise;
        this.typeface = typeface;
    }

    @Override
    public @Nullable String of(int code) {
        String letters = found.get(code);
        if (letters == null) {
            letters = shown(code);
            found.put(code, letters);
        }
        return letters.isEmpty() ? null : letters;
    }

    private String shown(int code) {
        String listed = table == null ? null : table.of(code);
        if (listed != null && saysSomething(listed)) {
            return signs(listed, false);
        }
        if (coded == null) {
            coded = otherwise.get();
        }
        String letters = coded.of(code);
        if (letters == null || !saysSomething(letters)) {
            return NONE;
        }
        LegacyFont legacy = typeface.legacy();
        boolean hyphen = legacy != null && legacy != LegacyFont.VNI && code == SOFT_HYPHEN && letters.equals("-");
        return hyphen ? "\u00ad" : signs(letters, true);
    }

    /** Tables of careless programs lead all codes to nothing or to the sign of what is not known. */
    private static boolean saysSomething(String letters) {
        return letters.chars().anyMatch(c -> c >= ' ' && c != '\u007f' && c != '\ufffd');
    }

    /** What a typeface of signs shows, and what others show for the codes of such a typeface. */
    private String signs(String letters, boolean all) {
        String family = typeface.family();
        if (letters.length() != 1 || family == null) {
            return letters;
        }
        char letter = letters.charAt(0);
        if (letter >= '\uf020' && letter <= '\uf0ff' && !typeface.ofSigns()) {
            return typeface.legacy() == null ? letters : String.valueOf((char) (letter - '\uf000'));
        }
        boolean own = typeface.ofSigns() && (letter >= '\uf020' || (all && !family.equals("Symbol")));
        return own ? String.valueOf(SymbolLetters.shown(family, letter)) : letters;
    }
}
