package io.github.huongdan.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The Word files of the old format that are measured. */
public enum OldWordSample {
    /** The source document as an office types it, on two pages. */
    OLD_EXAMPLE,
    /** The largest Word file of the old format in the corpus that the environment variable {@code HUONGDAN_CORPUS} names. */
    LARGEST_OLD_WORD;

    /** Returns the file as it is stored. */
    byte[] file() throws IOException {
        return this == OLD_EXAMPLE ? example() : largest();
    }

    /** Lists the files that are there. */
    static List<String> available() {
        return Stream.of(values())
                .filter(sample -> sample != LARGEST_OLD_WORD || System.getenv("HUONGDAN_CORPUS") != null)
                .map(OldWordSample::name)
                .toList();
    }

    private static byte[] example() throws IOException {
        try (InputStream file = OldWordSample.class.getResourceAsStream("/81-hd-btgduk.doc")) {
            return file.readAllBytes();
        }
    }

    private static byte[] largest() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getenv("HUONGDAN_CORPUS"), "original"))) {
            Path largest = files.filter(file -> file.toString().endsWith(".doc"))
                    .max(Comparator.comparing(file -> file.toFile().length()))
                    .orElseThrow();
            return Files.readAllBytes(largest);
        }
    }
}
