package io.github.huongdan.acceptance;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.serialization.word.GuidanceWord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Real documents with labels, kept outside the project. The environment variable {@code HUONGDAN_CORPUS} names the folder: {@code text/} holds the
 * documents, {@code gold/} the labels, {@code score.py} compares; {@code word/} holds Word files with labels of their own.
 */
public final class Corpus {

    private static final Optional<Path> DIRECTORY =
            Optional.ofNullable(System.getenv("HUONGDAN_CORPUS")).map(Path::of);

    private static final Map<Path, ReadDocument> READ = new ConcurrentHashMap<>();

    private Corpus() {}

    /** Whether the setting names a folder. */
    public static boolean available() {
        return DIRECTORY.isPresent();
    }

    static Path directory() {
        return DIRECTORY.orElseThrow();
    }

    /** Lists the texts. */
    public static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(directory().resolve("text"))) {
            return files.sorted().toList();
        }
    }

    /** Lists the Word files: {@code word/} and, with documents of other formats, {@code original/}, which has old ones, too. */
    static List<Path> wordFiles() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String folder : List.of("word", "original")) {
            try (Stream<Path> files = Files.list(directory().resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".docx") || isOld(file))
                        .sorted()
                        .forEach(all::add);
            }
        }
        return all;
    }

    /** Lists the originals of all formats. */
    static List<Path> originals() throws IOException {
        try (Stream<Path> files = Files.list(directory().resolve("original"))) {
            return files.sorted().toList();
        }
    }

    /** Lists the Word files that are zips of XML. */
    static List<Path> docxFiles() throws IOException {
        return wordFiles().stream().filter(file -> !isOld(file)).toList();
    }

    /** Lists the Word files of the old format. */
    static List<Path> oldWordFiles() throws IOException {
        return wordFiles().stream().filter(Corpus::isOld).toList();
    }

    private static boolean isOld(Path file) {
        return file.toString().endsWith(".doc");
    }

    static List<Path> pdfFiles() throws IOException {
        try (Stream<Path> files = Files.list(directory().resolve("original"))) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }

    /** The labels of what a person reads in a Word or PDF file. */
    static Path labelsOf(Path file) {
        Path folder = directory().resolve(file.getParent().endsWith("word") ? "word/gold" : "gold");
        String name = file.getFileName().toString();
        return folder.resolve(name.substring(0, name.lastIndexOf('.')) + ".json");
    }

    static ReadDocument readWord(Path file) throws IOException {
        return GuidanceWord.standard().read(Files.readAllBytes(file));
    }

    /** Returns the labels of Word files of one kind: {@code layout} or {@code numbering}, by the file that they belong to. */
    static Map<Path, JsonNode> wordLabels(String kind) throws IOException {
        Map<Path, JsonNode> labels = new TreeMap<>();
        Path folder = directory().resolve("word");
        try (Stream<Path> files = Files.list(folder.resolve(kind))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".json", ".docx");
                labels.put(folder.resolve(name), new ObjectMapper().readTree(Files.readString(file)));
            }
        }
        return labels;
    }

    /** Reads a text; once in all tests of one run. */
    static ReadDocument read(Path document) throws IOException {
        ReadDocument known = READ.get(document);
        if (known != null) {
            return known;
        }
        ReadDocument read = GuidanceText.standard().read(Files.readAllBytes(document));
        READ.put(document, read);
        return read;
    }
}
