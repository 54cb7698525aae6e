package io.github.huongdan.validation.configuration;

import io.github.huongdan.settings.MalformedFileException;
import io.github.huongdan.settings.Setting;
import io.github.huongdan.settings.Settings;

/**
 * A configuration written down as settings: {@code regime = ID}, {@code severity.RULE-OR-GROUP = LEVEL} and {@code suppress RULE POINTER
 * [DOCUMENTS] = REASON}.
 */
final class ConfigurationFile {

    private static final String REGIME = "regime";
    private static final String SEVERITY = "severity.";
    private static final String SUPPRESS = "suppress";
    private static final String SUPPRESS_FORM = "suppress RULE POINTER [DOCUMENTS] = REASON";
    private static final String WHOLE_DOCUMENT = "\"\"";

    private final Settings settings;

    private ConfigurationFile(Settings settings) {
        this.settings = settings;
    }

    static Configuration read(Settings settings) {
        ConfigurationFile file = new ConfigurationFile(settings);
        Configuration read = Configuration.standard();
        for (Setting setting : settings.all()) {
            read = file.with(read, setting);
        }
        return read;
    }

    private Configuration with(Configuration read, Setting setting) {
        String key = setting.key();
        if (key.equals(REGIME)) {
            return read.withRegime(value(setting, "a regime's id such as PARTY_2018"), origin(setting));
        }
        if (key.startsWith(SEVERITY)) {
            return read.with(key.substring(SEVERITY.length()), level(setting), origin(setting));
        }
        if (key.equals(SUPPRESS)
                || (key.startsWith(SUPPRESS) && Character.isWhitespace(key.charAt(SUPPRESS.length())))) {
            return read.withSuppression(suppression(setting));
        }
        throw settings.malformed(
                setting, "unknown key " + key, "regime, severity.RULE, severity.GROUP or " + SUPPRESS_FORM);
    }

    private Level level(Setting setting) {
        return Level.named(setting.value())
                .orElseThrow(() -> malformed(setting, "unknown severity '" + setting.value() + "'", Level.NAMES));
    }

    private Suppression suppression(Setting setting) {
        String[] words = setting.key().split("\\s+", 4);
        if (words.length < 3) {
            throw malformed(setting, "no rule with a place in: " + setting.key(), SUPPRESS_FORM);
        }
        boolean whole = words[2].equals(WHOLE_DOCUMENT);
        if (!whole && words[2].charAt(0) != '/') {
            throw malformed(
                    setting,
                    "no JSON pointer: " + words[2],
                    "one such as /header/issuer, or " + WHOLE_DOCUMENT + " for the whole document");
        }
        String reason = value(setting, "the reason why the finding is right to stand");
        return new Suppression(
                words[1], whole ? "" : words[2], reason, words.length < 4 ? null : words[3], origin(setting));
    }

    private String value(Setting setting, String expected) {
        if (setting.value().isEmpty()) {
            throw malformed(setting, "nothing behind '=' of " + setting.key(), expected);
        }
        return setting.value();
    }

    private MalformedFileException malformed(Setting setting, String problem, String expected) {
        return settings.malformed(setting, problem, expected);
    }

    private Origin origin(Setting setting) {
        return new Origin(settings.name(), setting.line());
    }
}
