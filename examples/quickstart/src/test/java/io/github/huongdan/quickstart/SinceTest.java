package io.github.huongdan.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every package that users see says from which version on it is there; what is added later to it says so itself. */
class SinceTest {

    private static final Pattern EXPORTED = Pattern.compile("exports ([\\w.]+);");

    @ParameterizedTest
    @ValueSource(strings = {"core", "validation", "serialization"})
    void isToldOfEveryPackage(String module) throws IOException {
        Path sources = Path.of("..", "..", module, "src", "main", "java");
        List<String> packages = EXPORTED.matcher(text(sources.resolve("module-info.java")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();

        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(
                                text(sources.resolve(name.replace('.', '/')).resolve("package-info.java")))
                        .contains("@since"));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
