package io.github.huongdan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A native image holds the files that a jar reads, since the jar itself says which they are. */
class NativeImageMetadataTest {

    @ParameterizedTest
    @ValueSource(strings = {"core", "validation", "serialization"})
    void namesEveryFileOfTheJarAndNoOther(String module) throws IOException {
        Path root = Path.of("..", "..", module, "src", "main", "resources");
        List<PathMatcher> globs = new ArrayList<>();
        for (JsonNode resource : metadata(root, module).path("resources")) {
            if (resource.has("glob")) {
                globs.add(FileSystems.getDefault()
                        .getPathMatcher("glob:" + resource.path("glob").asString()));
            }
        }

        List<Path> files = files(root);

        assertThat(files).isNotEmpty().allMatch(file -> globs.stream().anyMatch(glob -> glob.matches(file)));
        assertThat(globs).allMatch(glob -> files.stream().anyMatch(glob::matches));
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "validation", "serialization"})
    void namesOnlyTypesThatAreThere(String module) throws IOException {
        Path root = Path.of("..", "..", module, "src", "main", "resources");

        for (JsonNode type : metadata(root, module).path("reflection")) {
            assertThat(type.path("type").asString()).satisfies(Class::forName);
        }
    }

    private static JsonNode metadata(Path root, String module) {
        return new ObjectMapper()
                .readTree(root.resolve("META-INF/native-image/io.github.huongdan/huongdan-" + module)
                        .resolve("reachability-metadata.json")
                        .toFile());
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(root::relativize)
                    .filter(file -> !file.startsWith("META-INF"))
                    .toList();
        }
    }
}
