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

    private static final Path PROGRAMS = Path.of("src", "main", "java", "io", "github", "huongdan", "quickstart");
    private static final Path SOURCE = Path.of("..", "documents", "81-hd-btgduk.txt");

    private final String readme = read(Path.of("..", "..", "README.md"));
    private final String vietnamese = read(Path.of("..", "..", "README.vi.md"));
    private final String java = read(Path.of("..", "..", "docs", "java.md"));

    @Test
    void theFirstExampleIsTheProgramAndPrintsWhatItSays() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FirstLook.run(SOURCE, new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(block(readme, "```java\n")).isEqualTo(body("FirstLook.java"));
        assertThat(block(readme, "```text\n")).isEqualToNormalizingNewlines(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theSecondExampleIsTheProgramAndPrintsWhatItSays() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReadJudgeWrite.run(SOURCE, new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(block(java, "```java\n")).isEqualTo(body("ReadJudgeWrite.java"));
        assertThat(block(java, "```text\n")).isEqualToNormalizingNewlines(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theNumberOfRulesIsTheCataloguesOwn() {
        int rules = GuidanceValidator.standard().rules().size();

        assertThat(readme).contains(rules + " rules of form");
        assertThat(vietnamese).contains(rules + " quy tắc thể thức");
    }

    private static String body(String name) {
        String program = read(PROGRAMS.resolve(name));
        String start = "PrintStream out) throws IOException {\n";
        String body = program.substring(program.indexOf(start) + start.length(), program.lastIndexOf("\n    }\n"));
        return body.stripIndent() + "\n";
    }

    private static String block(String page, String fence) {
        int start = page.indexOf(fence) + fence.length();
        return page.substring(start, page.indexOf("```", start));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
