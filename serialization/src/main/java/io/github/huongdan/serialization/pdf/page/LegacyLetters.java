package io.github.huongdan.serialization.pdf.page;

import io.github.huongdan.serialization.pdf.glyph.Glyph;
import io.github.huongdan.serialization.word.style.LegacyFont;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts letters of Unicode in place of those that typefaces from before Unicode show by other codes. A page that has letters in such a
 * typeface which its encoding does not know has Unicode there, and only the typeface's name is old.
 */
final class LegacyLetters {

    private static final char FIRST_BEYOND_THE_ENCODINGS = '\u0102';

    private final Set<LegacyFont> legacy;

    private LegacyLetters(Set<LegacyFont> legacy) {
        this.legacy = legacy;
    }

    /** What a page's letters tell of its typefaces. */
    static LegacyLetters of(List<Glyph> glyphs) {
        Set<LegacyFont> unicode = new HashSet<>();
        Set<LegacyFont> legacy = new HashSet<>();
        for (Glyph glyph : glyphs) {
            LegacyFont font = glyph.typeface().legacy();
            if (font != null && !glyph.blank()) {
                legacy.add(font);
                if (beyond(glyph.text())) {
                    unicode.add(font);
                }
            }
        }
        legacy.removeAll(unicode);
        return new LegacyLetters(legacy);
    }

    private static boolean beyond(String text) {
        return text.chars().anyMatch(c -> c >= FIRST_BEYOND_THE_ENCODINGS && c < '\u2000' && Character.isLetter(c));
    }

    /** Whether there are such letters. */
    boolean any() {
        return !legacy.isEmpty();
    }

    /** Returns stretches with the letters that they show. */
    List<Stretch> shown(List<Stretch> stretches) {
        List<Stretch> shown = new ArrayList<>(stretches);
        for (int i = 0; any() && i < shown.size(); i++) {
            shown.set(i, shown(shown.get(i)));
        }
        return shown;
    }

    private Stretch shown(Stretch stretch) {
        List<Glyph> shown = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        LegacyFont font = null;
        for (Glyph glyph : stretch.glyphs()) {
            LegacyFont own = glyph.blank() ? font : known(glyph);
            if (own != font) {
                convert(open, font, shown);
                font = own;
            }
            open.add(glyph);
        }
        convert(open, font, shown);
        return Stretch.of(shown);
    }

    private @Nullable LegacyFont known(Glyph glyph) {
        LegacyFont font = glyph.typeface().legacy();
        return font != null && legacy.contains(font) ? font : null;
    }

    private static void convert(List<Glyph> run, @Nullable LegacyFont font, List<Glyph> shown) {
        if (font == null) {
            shown.addAll(run);
        } else if (font == LegacyFont.VNI) {
            joined(run, shown);
        } else {
            StringBuilder text = new StringBuilder();
            run.forEach(glyph -> text.append(glyph.text()));
            String letters = font.shown(text.toString());
            int at = 0;
            for (Glyph glyph : run) {
                int end = Math.min(at + glyph.text().length(), letters.length());
                shown.add(glyph.as(letters.substring(at, end), glyph));
                at = end;
            }
        }
        run.clear();
    }

    /** A letter and the mark behind it are one letter. */
    private static void joined(List<Glyph> run, List<Glyph> shown) {
        int at = 0;
        while (at < run.size()) {
            Glyph own = run.get(at);
            boolean last = at + 1 == run.size();
            Glyph next = last ? own : run.get(at + 1);
            String pair = LegacyFont.VNI.shown(own.text() + next.text());
            boolean mark = !last
                    && !next.blank()
                    && pair.length() < own.text().length() + next.text().length();
            shown.add(own.as(mark ? pair : LegacyFont.VNI.shown(own.text()), mark ? next : own));
            at += mark ? 2 : 1;
        }
    }
}
