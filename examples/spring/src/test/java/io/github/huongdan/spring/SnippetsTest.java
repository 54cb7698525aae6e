package io.github.huongdan.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every piece of Java in the page about Spring stands, word for word, in an example that is compiled. */
class SnippetsTest {

    private static final List<Path> EXAMPLES =
            List.of(Path.of("src", "main"), Path.of("..", "consumers", "springdata"));

    @ParameterizedTest
    @MethodSource("pieces")
    void standsInAnExample(String piece) throws IOException {
        boolean stands = false;
        for (Path example : EXAMPLES) {
            try (Stream<Path> files = Files.walk(example)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    stands |= words(Files.readString(file, StandardCharsets.UTF_8))
                            .contains(words(piece));
                }
            }
        }
        assertThat(stands).isTrue();
    }

    static List<String> pieces() throws IOException {
        String page = Files.readString(Path.of("..", "..", "docs", "spring.md"), StandardCharsets.UTF_8);
        return Arrays.stream(page.split("```java\n"))
                .skip(1)
                .map(piece -> piece.substring(0, piece.indexOf("```")))
                .toList();
    }

    private static String words(String code) {
        return code.replaceAll("\\s+", "");
    }
}
