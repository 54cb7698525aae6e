package io.github.huongdan.validation.registry;

import io.github.huongdan.code.DocumentCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a registry from text: entries separated by blank lines, each of lines {@code key = value}; the first key says what the entry
 * is about ({@code act}, {@code term}, {@code motto}, {@code phrase}, {@code organ}). Lines that begin with {@code #} are notes.
 */
final class RegistryFile {

    private static final Set<String> KEYS = Set.of(
            "act",
            "type",
            "title",
            "topic",
            "issuer",
            "issuedOn",
            "inForceFrom",
            "inForceUntil",
            "replacedBy",
            "form",
            "term",
            "from",
            "to",
            "motto",
            "phrase",
            "organ",
            "place");

    static final Registry STANDARD = standard();

    private final String name;
    private final List<KnownAct> acts = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();
    private final List<String> mottoes = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();
    private final Map<String, Set<String>> places = new LinkedHashMap<>();
    private int line;

    private RegistryFile(String name) {
        this.name = name;
    }

    /**
     * Reads a registry.
     *
     * @throws IllegalArgumentException with the file's name, the line and what was expected, if the text is none
     */
    static Registry parse(String name, String text) {
        RegistryFile file = new RegistryFile(name);
        Map<String, String> entry = new LinkedHashMap<>();
        for (String written : text.split("\n", -1)) {
            file.line++;
            String stripped = written.strip();
            if (stripped.isEmpty()) {
                file.take(entry);
                entry.clear();
            } else if (!stripped.startsWith("#")) {
                file.put(entry, stripped);
            }
        }
        file.take(entry);
        return new ListedRegistry(file.acts, file.terms, file.mottoes, file.phrases, file.places);
    }

    private void put(Map<String, String> entry, String written) {
        int equals = written.indexOf('=');
        String key = equals < 0 ? "" : written.substring(0, equals).strip();
        if (!KEYS.contains(key)) {
            throw wrong("expected a known key and a value, such as \"issuer = Bộ Chính trị\"");
        }
        if (entry.putIfAbsent(key, written.substring(equals + 1).strip()) != null) {
            throw wrong("the entry has " + key + " already");
        }
    }

    private void take(Map<String, String> entry) {
        if (entry.isEmpty()) {
            return;
        }
        switch (entry.keySet().iterator().next()) {
            case "act" -> acts.add(act(entry));
            case "term" -> terms.add(new Term(value(entry, "term"), year(entry, "from"), year(entry, "to")));
            case "motto" -> mottoes.add(value(entry, "motto"));
            case "phrase" -> phrases.add(value(entry, "phrase"));
            case "organ" ->
                places.put(value(entry, "organ"), Set.of(value(entry, "place").split("\\s*\\|\\s*", -1)));
            default -> throw wrong("expected the entry above to begin with act, term, motto, phrase or organ");
        }
    }

    private KnownAct act(Map<String, String> entry) {
        String replacedBy = entry.get("replacedBy");
        return new KnownAct(
                code(value(entry, "act")),
                value(entry, "type"),
                entry.get("title"),
                entry.get("topic"),
                entry.get("issuer"),
                date(entry, "issuedOn"),
                date(entry, "inForceFrom"),
                date(entry, "inForceUntil"),
                replacedBy == null ? null : code(replacedBy),
                "true".equals(entry.get("form")));
    }

    private DocumentCode code(String text) {
        return DocumentCode.tryParse(text)
                .orElseThrow(() -> wrong("\"" + text + "\" in the entry above is no number and symbol"));
    }

    private String value(Map<String, String> entry, String key) {
        String value = entry.get(key);
        if (value == null || value.isEmpty()) {
            throw wrong("the entry above has no " + key);
        }
        return value;
    }

    private int year(Map<String, String> entry, String key) {
        try {
            return Integer.parseInt(value(entry, key));
        } catch (NumberFormatException e) {
            throw wrong(key + " in the entry above is no year");
        }
    }

    private @Nullable LocalDate date(Map<String, String> entry, String key) {
        String value = entry.get(key);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw wrong(key + " in the entry above is no day such as 2012-02-14");
        }
    }

    private IllegalArgumentException wrong(String expected) {
        return new IllegalArgumentException(name + ", line " + line + ": " + expected);
    }

    private static Registry standard() {
        String file = "registry.txt";
        try (InputStream in = Objects.requireNonNull(RegistryFile.class.getResourceAsStream(file), file)) {
            return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
