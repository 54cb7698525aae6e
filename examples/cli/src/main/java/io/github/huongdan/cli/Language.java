package io.github.huongdan.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The language of what is shown; the names are what the user types. */
enum Language {
    VI,
    EN;

    /** The option that names it, for what a command shows. */
    static Argument<Language> option(String description) {
        return Argument.choice("--lang", "LANG", VI, description);
    }

    Locale locale() {
        return this == VI ? Locale.forLanguageTag("vi") : Locale.ENGLISH;
    }

    /** A text of the command line itself, its places filled in. */
    String text(String key, Object... arguments) {
        ResourceBundle.Control ownOrRoot =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ResourceBundle texts = ResourceBundle.getBundle("io.github.huongdan.cli.texts", locale(), ownOrRoot);
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
    }

    /** The name as the user types it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
