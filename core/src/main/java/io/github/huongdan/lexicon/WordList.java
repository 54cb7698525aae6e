package io.github.huongdan.lexicon;

import io.github.huongdan.vietnamese.NearPhrases;
import io.github.huongdan.vietnamese.PhraseTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The phrases of a text file beside this class, in parts.
 *
 * <p>A line is a phrase; {@code [part]} says to which part the phrases below belong, and {@code phrase : part part} puts one into other parts,
 * too. Empty lines and those that begin with {@code #} count for nothing.
 *
 * <p>Immutable and thread-safe.
 */
final class WordList {

    private final String name;
    private final Map<String, List<String>> parts = new HashMap<>();

    private WordList(String name) {
        this.name = name;
    }

    /** Reads the file of a name. */
    static WordList read(String name) {
        try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(name + ".txt"), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return of(name, reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the lines of a file. */
    static WordList of(String name, List<String> lines) {
        WordList list = new WordList(name);
        String part = "";
        for (String line : lines) {
            if (line.startsWith("[")) {
                part = line.substring(1, line.indexOf(']'));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                list.add(line, part);
            }
        }
        return list;
    }

    private void add(String line, String part) {
        int colon = line.indexOf(" : ");
        String phrase = colon < 0 ? line : line.substring(0, colon);
        if (!part.isEmpty()) {
            put(part, phrase);
        }
        if (colon >= 0) {
            for (String other : line.substring(colon + 3).split(" ", -1)) {
                put(other, phrase);
            }
        }
    }

    private void put(String part, String phrase) {
        parts.computeIfAbsent(part, key -> new ArrayList<>()).add(phrase);
    }

    /**
     * Lists the phrases of a part, in the order of the file.
     *
     * @throws IllegalArgumentException if the file has no such part
     */
    List<String> phrases(String part) {
        List<String> phrases = parts.get(part);
        if (phrases == null) {
            throw new IllegalArgumentException(name + ".txt has no part " + part);
        }
        return List.copyOf(phrases);
    }

    /** Makes a table of the phrases of a part. */
    PhraseTable table(String part) {
        return PhraseTable.of(phrases(part));
    }

    /** Makes phrases of a part that are known again with letters wrong. */
    NearPhrases near(String part) {
        return NearPhrases.of(phrases(part));
    }

    /** Makes phrases of a part that are known again with the marks of their letters wrong. */
    NearPhrases withMarksWrong(String part) {
        return NearPhrases.withMarksWrong(phrases(part));
    }

    /** Makes a table of the part that is named after a constant: {@code kind-} and {@code PARTY_GROUP} for {@code kind-party-group}. */
    PhraseTable table(String beginning, Enum<?> constant) {
        return table(beginning + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Makes a table of the phrases of a part in which marks count as words do. */
    PhraseTable tableWithMarks(String part) {
        return PhraseTable.withMarks(phrases(part));
    }

    /** Makes tables of all parts whose names begin so, by the rest of the name. */
    Map<String, PhraseTable> tables(String beginning) {
        Map<String, PhraseTable> tables = new HashMap<>();
        for (String part : parts.keySet()) {
            if (part.startsWith(beginning)) {
                tables.put(part.substring(beginning.length()), table(part));
            }
        }
        return Map.copyOf(tables);
    }
}
