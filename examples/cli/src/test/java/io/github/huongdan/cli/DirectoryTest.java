package io.github.huongdan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryTest {

    @TempDir
    private Path temporary;

    private Path directory;
    private Path sub;

    @BeforeEach
    void copyADocument() throws IOException {
        directory = temporary.resolve("documents");
        sub = Files.createDirectories(directory.resolve("sub"));
        Files.copy(Run.CLEAN, sub.resolve("clean.txt"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkThatLeadsInACircleIsNamed() throws IOException {
        Path circle = Files.createSymbolicLink(sub.resolve("circle"), directory);

        assertOneRefused(circle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone.txt", "archive"})
    @DisabledOnOs(OS.WINDOWS)
    void aLinkThatLeadsNowhereIsNamed(String name) throws IOException {
        Path link = Files.createSymbolicLink(sub.resolve(name), Path.of("vanished"));

        assertOneRefused(link);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDirectoryThatMayNotBeReadIsNamed() throws IOException {
        Path locked = Files.createDirectory(directory.resolve("locked"));
        locked.toFile().setReadable(false);
        assumeFalse(Files.isReadable(locked), "this user may read everything");

        assertOneRefused(locked);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkedDirectoryIsRead() throws IOException {
        Path archive = Files.createDirectory(temporary.resolve("archive"));
        Files.copy(Run.CLEAN, archive.resolve("old.txt"));
        Files.createSymbolicLink(directory.resolve("archive"), archive);
        Path out = temporary.resolve("out");

        assertThat(Run.of("read", directory, "--to", "text", "--out", out).exit())
                .isZero();
        assertThat(out.resolve("archive").resolve("old.txt")).exists();
    }

    @Test
    void aFileThatVanishesIsNamed() throws IOException {
        Input input = InputFiles.of(List.of(directory), null).get(0);
        Files.delete(input.file());

        assertThat(Converted.to(OutputFormat.JSON::export, input).refusal()).startsWith(input.file() + ": ");
    }

    @Test
    void aDirectoryWithoutDocumentsLeavesTheOthersAlone() throws IOException {
        Path empty = Files.createDirectory(temporary.resolve("empty"));
        Path out = temporary.resolve("out");

        Run run = Run.of("read", empty, directory, "--to", "json", "--out", out);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("huongdan: " + empty);
        assertThat(out.resolve("sub").resolve("clean.json")).exists();
    }

    @Test
    void aDirectoryCannotBePrinted() {
        Run run = Run.of("read", directory, "--to", "json");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("--out"));
    }

    @Test
    void theResultsOfAnEarlierRunAreNotRead() {
        Path out = directory.resolve("out");
        Run first = Run.of("read", directory, "--to", "text", "--out", out);

        Run second = Run.of("read", directory, "--to", "text", "--out", out);

        assertThat(first.exit()).isZero();
        assertThat(second).isEqualTo(first);
    }

    @Test
    void anInputIsNotOverwrittenByAnother() throws IOException {
        Path json = Files.writeString(sub.resolve("clean.json"), "{}");

        Run run = Run.of("read", directory, "--to", "json", "--out", directory);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(json).hasContent("{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "257", "two"})
    void theNumberOfThreadsHasBounds(String number) {
        assertThat(Run.of("check", directory, "--threads", number).exit()).isEqualTo(2);
    }

    private void assertOneRefused(Path path) {
        Path out = temporary.resolve("out");
        Run read = Run.of("read", directory, "--to", "json", "--out", out);
        Run check = Run.of("check", directory);

        assertThat(read.exit()).isEqualTo(2);
        assertThat(read.err().lines().filter(line -> line.startsWith("huongdan: ")))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("huongdan: " + path + ": "));
        assertThat(out.resolve("sub").resolve("clean.json")).exists();
        assertThat(check.exit()).isEqualTo(2);
        assertThat(check.err().lines())
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("huongdan: " + path + ": "));
        assertThat(check.out()).contains(sub.resolve("clean.txt").toString());
    }
}
