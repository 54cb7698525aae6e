package io.github.huongdan.regime;

import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.settings.MalformedFileException;
import io.github.huongdan.settings.Setting;
import io.github.huongdan.settings.Settings;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One regime written down as settings: a key for each component of {@link Regime}, lists separated by {@code |}, and {@code
 * severity.RULE-ID} for each severity that differs. {@code extends} names a regime whose values hold where the file is silent.
 */
final class RegimeFile {

    private static final String SEVERITY = "severity.";
    private static final Set<String> SEVERITIES = Set.of("ERROR", "WARNING", "INFO", "OFF");
    private static final List<String> KEYS = List.of(
            "extends",
            "id",
            "system",
            "validFrom",
            "instruments",
            "title",
            "motto",
            "issuerMark",
            "numberColon",
            "typeAbbreviations",
            "authorityPrefixes",
            "recipientEndings",
            "lastGroundEndings",
            "archiveColon",
            "secrecyMarks",
            "urgencyMarks",
            "endMark");

    private final Settings own;
    private final @Nullable Regime base;

    private RegimeFile(Settings own, @Nullable Regime base) {
        this.own = own;
        this.base = base;
    }

    /**
     * Reads a regime.
     *
     * @param known the regimes that it may extend
     * @throws MalformedFileException if a key is unknown or missing or a value does not read
     */
    static Regime read(Settings settings, Regimes known) {
        for (Setting setting : settings.all()) {
            check(settings, setting);
        }
        Setting extended = settings.find("extends").orElse(null);
        if (extended == null) {
            return new RegimeFile(settings, null).regime();
        }
        Regime base = known.byId(extended.value())
                .orElseThrow(() -> settings.malformed(
                        extended, "unknown regime " + extended.value(), "one of " + ids(known.all())));
        return new RegimeFile(settings, base).regime();
    }

    private static void check(Settings settings, Setting setting) {
        if (setting.key().startsWith(SEVERITY)) {
            if (!namesRule(setting.key().substring(SEVERITY.length()))) {
                throw settings.malformed(setting, "no rule's id in " + setting.key(), "a key such as severity.HDR-16");
            }
        } else if (!KEYS.contains(setting.key()) && !PageFormFile.knows(setting.key())) {
            throw settings.malformed(
                    setting,
                    "unknown key " + setting.key(),
                    "one of " + String.join(", ", KEYS) + ", " + PageFormFile.PREFIX + "…, severity.RULE-ID");
        }
        if (setting.value().indexOf('\\') >= 0) {
            throw settings.malformed(
                    setting, "a backslash in " + setting.key(), "the character itself: nothing is escaped");
        }
    }

    private static boolean namesRule(String id) {
        int hyphen = id.lastIndexOf('-');
        return hyphen > 0
                && hyphen < id.length() - 1
                && id.chars().limit(hyphen).allMatch(c -> c >= 'A' && c <= 'Z')
                && id.chars().skip(hyphen + 1).allMatch(c -> c >= '0' && c <= '9');
    }

    private static String ids(List<Regime> regimes) {
        return regimes.stream().map(Regime::id).collect(Collectors.joining(", "));
    }

    private Regime regime() {
        return new Regime(
                required("id", null),
                constant(IssuingSystem.class, "system", inherited(Regime::system)),
                date("validFrom", inherited(Regime::validFrom)),
                required("instruments", inherited(Regime::instruments)),
                required("title", inherited(Regime::title)),
                optional("motto", inherited(Regime::motto)),
                optional("issuerMark", inherited(Regime::issuerMark)),
                constant(NumberColon.class, "numberColon", inherited(Regime::numberColon)),
                list("typeAbbreviations", inherited(Regime::typeAbbreviations)),
                list("authorityPrefixes", inherited(Regime::authorityPrefixes)),
                list("recipientEndings", inherited(Regime::recipientEndings)),
                list("lastGroundEndings", inherited(Regime::lastGroundEndings)),
                flag("archiveColon", inherited(Regime::archiveColon)),
                list("secrecyMarks", inherited(Regime::secrecyMarks)),
                list("urgencyMarks", inherited(Regime::urgencyMarks)),
                constant(EndMark.class, "endMark", inherited(Regime::endMark)),
                severities(),
                new PageFormFile(own, base == null ? PageForm.OPEN : base.page()).read());
    }

    private <T> @Nullable T inherited(Function<Regime, @Nullable T> component) {
        return base == null ? null : component.apply(base);
    }

    private Map<String, String> severities() {
        Map<String, String> all = base == null ? new TreeMap<>() : new TreeMap<>(base.severities());
        for (Setting setting : own.all()) {
            if (setting.key().startsWith(SEVERITY)) {
                if (!SEVERITIES.contains(setting.value())) {
                    throw own.malformed(
                            setting, "unknown severity '" + setting.value() + "'", "ERROR, WARNING, INFO or OFF");
                }
                all.put(setting.key().substring(SEVERITY.length()), setting.value());
            }
        }
        return all;
    }

    private @Nullable String optional(String key, @Nullable String inherited) {
        String value = own.find(key).map(Setting::value).orElse(inherited);
        return value == null || value.isEmpty() ? null : value;
    }

    private String required(String key, @Nullable String inherited) {
        Setting setting = own.find(key).orElse(null);
        return setting != null ? written(setting) : orMissing(key, inherited);
    }

    private List<String> list(String key, @Nullable List<String> inherited) {
        Setting setting = own.find(key).orElse(null);
        if (setting == null) {
            return orMissing(key, inherited);
        }
        List<String> entries = Arrays.stream(written(setting).split("\\|", -1))
                .map(String::strip)
                .toList();
        if (entries.contains("")) {
            throw own.malformed(setting, key + " has an empty entry", "entries with | between them");
        }
        return entries;
    }

    private boolean flag(String key, @Nullable Boolean inherited) {
        Setting setting = own.find(key).orElse(null);
        if (setting == null) {
            return orMissing(key, inherited);
        }
        return switch (setting.value()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw own.malformed(setting, key + " is '" + setting.value() + "'", "true or false");
        };
    }

    private LocalDate date(String key, @Nullable LocalDate inherited) {
        Setting setting = own.find(key).orElse(null);
        if (setting == null) {
            return orMissing(key, inherited);
        }
        try {
            return LocalDate.parse(setting.value());
        } catch (DateTimeException e) {
            throw own.malformed(setting, key + " is '" + setting.value() + "'", "a date such as 2017-02-06");
        }
    }

    private <E extends Enum<E>> E constant(Class<E> values, String key, @Nullable E inherited) {
        Setting setting = own.find(key).orElse(null);
        if (setting == null) {
            return orMissing(key, inherited);
        }
        String known = Arrays.stream(values.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return Arrays.stream(values.getEnumConstants())
                .filter(constant -> constant.name().equals(setting.value()))
                .findFirst()
                .orElseThrow(() -> own.malformed(setting, key + " is '" + setting.value() + "'", "one of " + known));
    }

    private String written(Setting setting) {
        if (setting.value().isEmpty()) {
            throw own.malformed(setting, setting.key() + " has no value", "one");
        }
        return setting.value();
    }

    private <T> T orMissing(String key, @Nullable T value) {
        if (value == null) {
            throw own.missing(key);
        }
        return value;
    }
}
