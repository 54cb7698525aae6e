package io.github.huongdan.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The PDF files that are measured. */
public enum PdfSample {
    /** A guidance of the Party, on two pages, written for the tests. */
    PDF_EXAMPLE,
    /** The largest PDF file in the corpus that the environment variable {@code HUONGDAN_CORPUS} names. */
    LARGEST_PDF;

    /** Returns the file as it is stored. */
    byte[] file() throws IOException {
        return this == PDF_EXAMPLE ? example() : largest();
    }

    /** Lists the files that are there. */
    static List<String> available() {
        return Stream.of(values())
                .filter(sample -> sample != LARGEST_PDF || System.getenv("HUONGDAN_CORPUS") != null)
                .map(PdfSample::name)
                .toList();
    }

    private static byte[] example() throws IOException {
        try (InputStream file = PdfSample.class.getResourceAsStream("/party-guidance.pdf")) {
            return file.readAllBytes();
        }
    }

    private static byte[] largest() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getenv("HUONGDAN_CORPUS"), "original"))) {
            Path largest = files.filter(file -> file.toString().endsWith(".pdf"))
                    .max(Comparator.comparing(file -> file.toFile().length()))
                    .orElseThrow();
            return Files.readAllBytes(largest);
        }
    }
}
