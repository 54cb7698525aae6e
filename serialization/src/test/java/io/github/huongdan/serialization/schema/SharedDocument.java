package io.github.huongdan.serialization.schema;

import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.format.FormatFields;
import io.github.huongdan.serialization.format.FormatName;
import io.github.huongdan.serialization.format.Versions;
import io.github.huongdan.source.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document of those that reader and schema must agree on. They are files, good and bad, for other implementations to use too; each
 * bad one has one fault, and {@code places.txt} says where.
 *
 * @param file the file
 * @param fault where the fault is; unknown for a good document
 */
record SharedDocument(Path file, Place fault) {

    private static final Path GOOD = Path.of("src", "test", "resources", "format", "good");
    private static final Path BAD = GOOD.resolveSibling("bad");
    private static final Path PLACES = BAD.resolve("places.txt");

    private static final List<String> LATER = List.of("table", "block", "append", "first-version", "of-cell");

    static List<SharedDocument> good() {
        return files(GOOD).map(file -> new SharedDocument(file, Place.UNKNOWN)).toList();
    }

    static List<SharedDocument> bad() {
        try (Stream<String> lines = Files.lines(PLACES)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(SharedDocument::bad)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SharedDocument bad(String line) {
        String[] words = line.split(" +");
        String[] numbers = words[1].split(":");
        Position position = new Position(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
        String path =
                switch (words[2]) {
                    case "-" -> null;
                    case "\"\"" -> "";
                    default -> words[2];
                };
        return new SharedDocument(BAD.resolve(words[0]), new Place(path, position));
    }

    /** Lists the files of bad documents, whether or not their place is known. */
    static List<Path> badFiles() {
        return files(BAD).filter(file -> !file.equals(PLACES)).toList();
    }

    private static Stream<Path> files(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return file.getFileName().toString();
    }

    /** Whether it holds what format 1.0 does not have, or is about versions. */
    boolean isOfLaterVersion() {
        return LATER.stream().anyMatch(word -> name().contains(word));
    }

    boolean isJson() {
        return name().endsWith(".json");
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Verdict verdict() {
        return verdict(bytes());
    }

    /** Judges the same document where it says that it is of format 1.0; the places in it stay as they are. */
    Verdict verdictInFirstVersion() {
        Charset charset = name().startsWith("utf-16") ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
        String text = new String(bytes(), charset)
                .replace(FormatFields.FORMAT, FormatName.json(Versions.V1_0))
                .replace(FormatFields.NAMESPACE, FormatName.xml(Versions.V1_0));
        return verdict(text.getBytes(charset));
    }

    private Verdict verdict(byte[] bytes) {
        return isJson() ? Verdict.onJson(bytes) : Verdict.onXml(bytes);
    }

    @Override
    public String toString() {
        return name();
    }
}
