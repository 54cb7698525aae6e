package io.github.huongdan.acceptance;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.text.GuidanceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Real documents with labels, kept outside the project. The environment variable {@code HUONGDAN_CORPUS} names the folder: {@code text/} holds the
 * documents, {@code gold/} the labels, {@code score.py} compares.
 */
final class Corpus {

    private static final Optional<Path> DIRECTORY =
            Optional.ofNullable(System.getenv("HUONGDAN_CORPUS")).map(Path::of);

    private Corpus() {}

    static boolean available() {
        return DIRECTORY.isPresent();
    }

    static Path directory() {
        return DIRECTORY.orElseThrow();
    }

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(directory().resolve("text"))) {
            return files.sorted().toList();
        }
    }

    static ReadDocument read(Path document) throws IOException {
        return GuidanceText.standard().read(Files.readAllBytes(document));
    }
}
