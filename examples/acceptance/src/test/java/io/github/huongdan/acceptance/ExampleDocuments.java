package io.github.huongdan.acceptance;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.text.GuidanceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The documents in {@code examples/documents}. */
final class ExampleDocuments {

    private static final Path DIRECTORY = Path.of("..", "documents");

    private ExampleDocuments() {}

    static String content(String name) {
        try {
            return Files.readString(DIRECTORY.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadDocument source() {
        return GuidanceText.standard().read(content("81-hd-btgduk.txt"));
    }

    static ReadDocument clean() {
        return GuidanceText.standard().read(content("81-hd-btgduk-clean.txt"));
    }
}
