package io.github.huongdan.fuzzing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The seven targets with their seeds: the module's own and the example documents. */
enum Target {
    JSON(JsonTarget.class, JsonTarget::fuzzerTestOneInput, ".json"),
    XML(XmlTarget.class, XmlTarget::fuzzerTestOneInput, ".xml"),
    TEXT(TextTarget.class, TextTarget::fuzzerTestOneInput, ".txt"),
    WORD(WordTarget.class, WordTarget::fuzzerTestOneInput, ".docx"),
    PDF(PdfTarget.class, PdfTarget::fuzzerTestOneInput, ".pdf"),
    CODES(CodeTarget.class, CodeTarget::fuzzerTestOneInput, ""),
    CITATIONS(CitationTarget.class, CitationTarget::fuzzerTestOneInput, ".txt");

    private static final Path EXAMPLES = Path.of("..", "documents");

    private final Class<?> type;
    private final Consumer<byte[]> code;
    private final String suffix;

    Target(Class<?> type, Consumer<byte[]> code, String suffix) {
        this.type = type;
        this.code = code;
        this.suffix = suffix;
    }

    Class<?> type() {
        return type;
    }

    void run(byte[] input) {
        code.accept(input);
    }

    /** Returns a name for files: {@code json}. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<Path> seeds() {
        Stream<Path> own = files(Path.of("seeds", id()));
        Stream<Path> examples = files(EXAMPLES)
                .filter(file -> !suffix.isEmpty() && file.toString().endsWith(suffix));
        return Stream.concat(own, examples).toList();
    }

    static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
