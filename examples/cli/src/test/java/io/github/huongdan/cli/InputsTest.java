package io.github.huongdan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where documents, configurations and baselines are read from. */
class InputsTest {

    private final InputStream before = System.in;

    @TempDir
    private Path directory;

    @AfterEach
    void giveTheStandardInputBack() {
        System.setIn(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"check", "fix", "read --to json", "check --config", "check --baseline", "check --regime-file"})
    @EnabledOnOs(OS.LINUX)
    void whatIsNoFileIsRefusedUnopened(String command) throws Exception {
        Path pipe = directory.resolve("pipe");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        for (Path path : new Path[] {pipe, Path.of("/dev/zero")}) {
            Object[] arguments = Stream.concat(
                            Stream.of(command.split(" ")),
                            command.startsWith("check --") ? Stream.of(path, Run.SOURCE) : Stream.of(path))
                    .toArray();
            Run run = Run.of(arguments);

            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line).startsWith("huongdan: " + path + ": "));
        }
    }

    @Test
    void theStandardInputIsReadAsAFile() throws IOException {
        standardInput(Run.SOURCE);
        Run check = Run.of("check", "-");
        standardInput(Run.SOURCE);
        Run read = Run.of("read", "-", "--to", "json");
        standardInput(Run.SOURCE);
        Run fix = Run.of("fix", "-");

        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out()).startsWith("<stdin>:1:1: ");
        assertThat(check.out().replace("<stdin>", Run.SOURCE.toString()))
                .isEqualTo(Run.of("check", Run.SOURCE).out());
        assertThat(read).isEqualTo(Run.of("read", Run.SOURCE, "--to", "json"));
        assertThat(fix.exit()).isEqualTo(1);
        assertThat(fix.out()).startsWith("--- <stdin>\n+++ <stdin>\n");
    }

    @Test
    void theContentOfTheStandardInputTellsItsFormat() throws IOException {
        standardInput(Run.DOCUMENTS.resolve("81-hd-btgduk.docx"));

        assertThat(Run.of("check", "-").exit()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit", "html"})
    void theStandardInputHasANameInEveryReport(String report) throws IOException {
        standardInput(Run.SOURCE);

        Run run = Run.of("check", "-", "--report", report);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).containsAnyOf("<stdin>", "&lt;stdin&gt;", "&lt;stdin>", "%3Cstdin%3E");
    }

    @Test
    void theStandardInputIsNamedInTheOutputDirectory() throws IOException {
        standardInput(Run.SOURCE);

        assertThat(Run.of("read", "-", "--to", "json", "--out", directory).exit())
                .isZero();
        assertThat(directory.resolve("stdin.json")).isNotEmptyFile();
    }

    @Test
    void theStandardInputIsNotWrittenTo() throws IOException {
        standardInput(Run.SOURCE);

        assertOneSentence(Run.of("fix", "-", "--write"));
    }

    @Test
    void theStandardInputIsReadOnce() throws IOException {
        standardInput(Run.SOURCE);

        Run run = Run.of("read", "-", "-", "--to", "json");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().startsWith("huongdan: <stdin>: ");
    }

    @Test
    void theStandardInputIsReadUpToTheLimit() {
        System.setIn(new Endless());

        assertOneSentence(Run.of("check", "-"));
    }

    @Test
    void anEmptyStandardInputIsRefused() {
        System.setIn(InputStream.nullInputStream());

        assertOneSentence(Run.of("check", "-"));
    }

    private static void standardInput(Path file) throws IOException {
        System.setIn(new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    private static void assertOneSentence(Run run) {
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().startsWith("huongdan: <stdin>: ");
    }

    private static final class Endless extends InputStream {

        @Override
        public int read() {
            return 'a';
        }

        @Override
        public int read(byte[] bytes, int start, int length) {
            java.util.Arrays.fill(bytes, start, start + length, (byte) 'a');
            return length;
        }
    }
}
