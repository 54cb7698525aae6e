package io.github.huongdan.regime;

import io.github.huongdan.code.IssuingSystem;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One regime written down as a properties file (UTF-8): a key for each component of {@link Regime}, lists separated by {@code |}, and {@code
 * severity.RULE-ID} for each severity that differs. {@code extends} names a regime whose values hold where the file is silent.
 */
final class RegimeFile {

    private static final String SEVERITY = "severity.";
    private static final Set<String> SEVERITIES = Set.of("ERROR", "WARNING", "INFO", "OFF");
    private static final Set<String> KEYS = Set.of(
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
            "archiveColon",
            "secrecyMarks",
            "urgencyMarks",
            "endMark");

    private final String name;
    private final Properties own;
    private final @Nullable RegimeFile base;

    private RegimeFile(String name, Properties own, @Nullable RegimeFile base) {
        this.name = name;
        this.own = own;
        this.base = base;
    }

    /**
     * Reads a file.
     *
     * @param name how messages call it
     * @param bases the files read before, by regime id, that this one may extend; the file is added to them
     * @throws IllegalArgumentException in one sentence with the file and the key, if a key is unknown or missing or a value
     *     does not read
     */
    static Regime read(String name, Reader reader, Map<String, RegimeFile> bases) throws IOException {
        Properties properties = load(name, reader);
        for (String key : properties.stringPropertyNames()) {
            boolean severity = key.startsWith(SEVERITY) && key.length() > SEVERITY.length();
            if (!KEYS.contains(key) && !severity) {
                throw new IllegalArgumentException(name + ": unknown key " + key);
            }
        }
        String extended = properties.getProperty("extends");
        if (extended != null && !bases.containsKey(extended)) {
            throw new IllegalArgumentException(name + ": extends names no known regime: " + extended);
        }
        RegimeFile file = new RegimeFile(name, properties, extended == null ? null : bases.get(extended));
        Regime regime = file.regime();
        bases.put(regime.id(), file);
        return regime;
    }

    private static Properties load(String name, Reader reader) throws IOException {
        Properties properties = new Properties();
        try {
            properties.load(reader);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ": a \\u is not followed by four hexadecimal digits", e);
        }
        return properties;
    }

    private Regime regime() {
        return new Regime(
                required("id"),
                constant(IssuingSystem.class, "system"),
                date("validFrom"),
                required("instruments"),
                required("title"),
                optional("motto"),
                optional("issuerMark"),
                constant(NumberColon.class, "numberColon"),
                list("typeAbbreviations"),
                list("authorityPrefixes"),
                list("recipientEndings"),
                flag("archiveColon"),
                list("secrecyMarks"),
                list("urgencyMarks"),
                constant(EndMark.class, "endMark"),
                severities());
    }

    private Map<String, String> severities() {
        Map<String, String> all = base == null ? new TreeMap<>() : new TreeMap<>(base.severities());
        for (String key : own.stringPropertyNames()) {
            if (key.startsWith(SEVERITY)) {
                all.put(key.substring(SEVERITY.length()), severity(key));
            }
        }
        return all;
    }

    private String severity(String key) {
        String value = own.getProperty(key).strip();
        if (!SEVERITIES.contains(value)) {
            throw new IllegalArgumentException(name + ": " + key + " is not ERROR, WARNING, INFO or OFF: " + value);
        }
        return value;
    }

    private @Nullable String optional(String key) {
        String value = own.getProperty(key);
        if (value == null && base != null && !key.equals("id")) {
            return base.optional(key);
        }
        return value == null || value.isBlank() ? null : value.strip();
    }

    private String required(String key) {
        String value = optional(key);
        if (value == null) {
            throw new IllegalArgumentException(name + ": the key " + key + " is missing");
        }
        return value;
    }

    private List<String> list(String key) {
        List<String> entries =
                Arrays.stream(required(key).split("\\|", -1)).map(String::strip).toList();
        if (entries.contains("")) {
            throw new IllegalArgumentException(name + ": " + key + " has an empty entry");
        }
        return entries;
    }

    private boolean flag(String key) {
        String value = required(key);
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException(name + ": " + key + " is neither true nor false: " + value);
        }
        return value.equals("true");
    }

    private LocalDate date(String key) {
        try {
            return LocalDate.parse(required(key));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(name + ": " + key + " is not a date such as 2017-02-06", e);
        }
    }

    private <E extends Enum<E>> E constant(Class<E> values, String key) {
        String value = required(key);
        return Arrays.stream(values.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + ": " + key + " is not one of "
                        + Arrays.toString(values.getEnumConstants()) + ": " + value));
    }
}
