package io.github.huongdan.serialization.word.style;

import io.github.huongdan.serialization.word.part.Markup;
import io.github.huongdan.serialization.word.part.PartCursor;
import io.github.huongdan.serialization.word.part.PartCursor.Tag;
import org.jspecify.annotations.Nullable;

/** The typefaces of a theme, of which texts in Vietnamese have their own. */
final class ThemeFonts {

    static final ThemeFonts NONE = new ThemeFonts(null, null);

    private static final String VIETNAMESE = "Viet";

    private final @Nullable String major;
    private final @Nullable String minor;

    private ThemeFonts(@Nullable String major, @Nullable String minor) {
        this.major = major;
        this.minor = minor;
    }

    /**
     * Reads a theme as far as its typefaces.
     *
     * @param language the language that typefaces are chosen for, such as {@code vi-VN}; null where none is stated
     */
    static ThemeFonts of(PartCursor theme, @Nullable String language) {
        boolean vietnamese = language != null && (language.equals("vi") || language.startsWith("vi-"));
        String[] faces = new String[2];
        int font = -1;
        for (Tag tag = theme.advance(); tag != Tag.NONE; tag = theme.advance()) {
            if (theme.markup() != Markup.DRAWING) {
                continue;
            }
            String name = theme.name();
            if (tag == Tag.END) {
                if (name.equals("fontScheme")) {
                    break;
                }
                continue;
            }
            switch (name) {
                case "majorFont" -> font = 0;
                case "minorFont" -> font = 1;
                case "latin" -> put(faces, font, theme.plain("typeface"));
                case "font" -> {
                    if (vietnamese && VIETNAMESE.equals(theme.plain("script"))) {
                        put(faces, font, theme.plain("typeface"));
                    }
                }
                default -> {}
            }
        }
        return new ThemeFonts(faces[0], faces[1]);
    }

    private static void put(String[] faces, int font, @Nullable String face) {
        if (font >= 0 && face != null && !face.isEmpty()) {
            faces[font] = face;
        }
    }

    /** Returns the typeface that a style names by its place in the theme, such as {@code minorHAnsi}; null where the theme has none. */
    @Nullable
    String face(String place) {
        return place.startsWith("major") ? major : minor;
    }
}
