package io.github.huongdan.serialization.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents that the project shows and tests with are valid. */
class ProjectDocumentsTest {

    private static final List<Path> DIRECTORIES = List.of(
            Path.of("..", "examples", "documents"),
            Path.of("src", "test", "resources", "io", "github", "huongdan", "serialization"),
            Path.of("src", "test", "resources", "io", "github", "huongdan", "serialization", "text", "documents"));

    static List<Path> json() throws IOException {
        return files(".json");
    }

    static List<Path> xml() throws IOException {
        return files(".xml");
    }

    @ParameterizedTest
    @MethodSource("json")
    void jsonIsValid(Path file) throws IOException {
        assertThat(JsonJudge.errors(Files.readAllBytes(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("xml")
    void xmlIsValid(Path file) throws IOException {
        assertThat(XmlJudge.errors(Files.readAllBytes(file))).isEmpty();
    }

    private static List<Path> files(String extension) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path directory : DIRECTORIES) {
            try (Stream<Path> files = Files.list(directory)) {
                files.filter(file -> file.toString().endsWith(extension))
                        .sorted()
                        .forEach(found::add);
            }
        }
        return found;
    }
}
