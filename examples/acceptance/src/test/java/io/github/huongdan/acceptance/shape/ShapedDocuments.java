package io.github.huongdan.acceptance.shape;

import io.github.huongdan.reading.ReadDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Documents with their texts, and how far they read the same in another shape. */
final class ShapedDocuments {

    private static final Path EXAMPLES = Path.of("..", "documents");
    private static final Path OWN =
            Path.of("..", "..", "serialization/src/test/resources/io/github/huongdan/serialization/text/documents");

    private final Map<String, Original> originals = new TreeMap<>();

    /** Takes the documents of the project. */
    static ShapedDocuments own() {
        return of(Stream.of(EXAMPLES, OWN)
                .flatMap(folder -> texts(folder).stream())
                .toList());
    }

    static ShapedDocuments of(List<Path> files) {
        ShapedDocuments documents = new ShapedDocuments();
        for (Path file : files) {
            try {
                documents.originals.put(
                        file.getFileName().toString(), Original.of(Files.readString(file, StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return documents;
    }

    private static List<Path> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes what was read of each document that can have a shape, as it came and in that shape. */
    void each(Shape shape, Readings readings) {
        originals.forEach((name, original) -> {
            String changed = shape.change(original);
            if (changed != null) {
                readings.take(name, original.reading(), Original.read(changed));
            }
        });
    }

    /** Takes two readings of a document. */
    interface Readings {

        void take(String name, ReadDocument original, ReadDocument changed);
    }
}
