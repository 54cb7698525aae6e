package io.github.huongdan.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.validation.GuidanceValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Path PROGRAM =
            Path.of("src", "main", "java", "io", "github", "huongdan", "quickstart", "ReadJudgeWrite.java");

    private final String readme = read(Path.of("..", "..", "README.md"));

    @Test
    void theJavaExampleIsTheProgram() {
        String program = read(PROGRAM);
        String start = "PrintStream out) throws IOException {\n";
        String body = program.substring(program.indexOf(start) + start.length(), program.lastIndexOf("\n    }\n"));

        assertThat(block("```java\n")).isEqualTo(body.stripIndent() + "\n");
    }

    @Test
    void theOutputIsWhatTheProgramPrints() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReadJudgeWrite.run(
                Path.of("..", "documents", "81-hd-btgduk.txt"), new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(block("```text\n")).isEqualToNormalizingNewlines(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theNumberOfRulesIsTheCataloguesOwn() {
        int rules = GuidanceValidator.standard().rules().size();

        assertThat(readme).contains(rules + " rules of form");
    }

    private String block(String fence) {
        int start = readme.indexOf(fence) + fence.length();
        return readme.substring(start, readme.indexOf("```", start));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
