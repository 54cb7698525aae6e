package io.github.huongdan.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of settings: UTF-8, one {@code key = value} a line, no key twice; blank lines and lines that begin with {@code #} are passed
 * over. Nothing is escaped: the first {@code =} of a line ends the key, all behind it is the value.
 *
 * <pre>{@code
 * Settings settings = Settings.read(file);
 * settings.find("regime").ifPresent(found -> out.println(found.value()));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Settings {

    private final String name;
    private final int lineCount;
    private final Map<String, Setting> byKey;

    private Settings(String name, int lineCount, Map<String, Setting> byKey) {
        this.name = name;
        this.lineCount = lineCount;
        this.byKey = Collections.unmodifiableMap(byKey);
    }

    /**
     * Reads a file; messages call it as the path does.
     *
     * @throws IOException if the file cannot be read
     * @throws MalformedFileException if it is not UTF-8, has a line that is no {@code key = value}, or a key twice
     */
    public static Settings read(Path file) throws IOException {
        return of(SettingsText.read(file));
    }

    /**
     * Takes the content of a file, such as that of a resource of an application.
     *
     * @param name how messages call the file
     * @throws MalformedFileException if it is not UTF-8, has a line that is no {@code key = value}, or a key twice
     */
    public static Settings of(String name, byte[] content) {
        return of(SettingsText.of(name, content));
    }

    private static Settings of(SettingsText text) {
        Map<String, Setting> byKey = new LinkedHashMap<>();
        List<String> lines = text.lines();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            if (equals <= 0) {
                throw text.malformed(
                        number, (equals < 0 ? "no '=' in: " : "no key before '=' in: ") + line, "key = value");
            }
            Setting setting = new Setting(
                    line.substring(0, equals).strip(),
                    line.substring(equals + 1).strip(),
                    number);
            Setting first = byKey.putIfAbsent(setting.key(), setting);
            if (first != null) {
                throw text.malformed(
                        number,
                        "the key " + setting.key() + " a second time",
                        "it once; the first is in line " + first.line());
            }
        }
        return new Settings(text.name(), lines.size(), byKey);
    }

    /** Returns how messages call the file. */
    public String name() {
        return name;
    }

    /** Lists the entries, in the file's order. */
    public Collection<Setting> all() {
        return byKey.values();
    }

    /** Finds the entry of a key. */
    public Optional<Setting> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Makes the error that an entry is not as expected. */
    public MalformedFileException malformed(Setting setting, String problem, String expected) {
        return new MalformedFileException(name, setting.line(), problem, expected);
    }

    /** Makes the error that a key is not there, at the end of the file. */
    public MalformedFileException missing(String key) {
        return new MalformedFileException(name, Math.max(1, lineCount), "the file ends here", "the key " + key);
    }
}
