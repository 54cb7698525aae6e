package io.github.huongdan.serialization.word.style;

import io.github.huongdan.serialization.word.part.PartCursor;
import io.github.huongdan.serialization.word.part.PartCursor.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a document that its layout needs.
 *
 * @param evenPages whether even pages have headers and footers of their own
 * @param themeLanguage the language that the theme's typefaces are chosen for; null where none is stated
 */
record DocumentSettings(boolean evenPages, @Nullable String themeLanguage) {

    static DocumentSettings of(@Nullable PartCursor settings) {
        boolean evenPages = false;
        String language = null;
        if (settings != null) {
            for (Tag tag = settings.advance(); tag != Tag.NONE; tag = settings.advance()) {
                if (tag == Tag.START && settings.isWord("evenAndOddHeaders")) {
                    evenPages = settings.on();
                } else if (tag == Tag.START && settings.isWord("themeFontLang")) {
                    language = settings.attribute("val");
                }
            }
        }
        return new DocumentSettings(evenPages, language);
    }
}
