package io.github.huongdan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every output of every command keeps to. */
class OutputsTest {

    @TempDir
    private Path directory;

    private Path input;

    @BeforeEach
    void copyADocument() throws IOException {
        input = Files.copy(Run.SOURCE, directory.resolve("a.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--report-file", "--write-baseline"})
    @EnabledOnOs(OS.LINUX)
    void aFullDeviceCostsOneSentence(String option) throws IOException {
        Path full = Files.createSymbolicLink(directory.resolve("full"), Path.of("/dev/full"));

        assertRefused(Run.of("check", input, option, full), full);

        assertThat(full).isSymbolicLink();
        assertThat(Files.isRegularFile(full)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--report-file", "--write-baseline"})
    @EnabledOnOs(OS.LINUX)
    void aPipeIsWrittenTo(String option) throws Exception {
        Path pipe = directory.resolve("pipe");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Path file = directory.resolve("file");
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> read(pipe));

        Run.of("check", input, option, pipe);
        Run.of("check", input, option, file);

        assertThat(read.get()).isEqualTo(Files.readString(file));
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--report-file", "--write-baseline"})
    @DisabledOnOs(OS.WINDOWS)
    void aLinkIsNeitherFollowedNorReplaced(String option) throws IOException {
        Path other = Files.createFile(directory.resolve("other"));
        Path link = Files.createSymbolicLink(directory.resolve("link"), other);

        assertRefused(Run.of("check", input, option, link), link);

        assertThat(link).isSymbolicLink();
        assertThat(other).isEmptyFile();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPlantedLinkIsNeitherFollowedNorReplaced() throws IOException {
        Path other = Files.writeString(directory.resolve("other"), "cũ");
        Path out = Files.createDirectory(directory.resolve("out"));
        for (Path planted : List.of(out.resolve("a.json"), out.resolve(".a.json.part"))) {
            Files.createSymbolicLink(planted, other);
        }

        Run run = Run.of("read", input, "--to", "json", "--out", out);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(other).hasContent("cũ");
        assertThat(out.resolve("a.json")).isSymbolicLink();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theFolderOfTheInputByAnotherNameIsKnown() throws IOException {
        Path alias = Files.createSymbolicLink(directory.resolve("alias"), directory);

        Run run = Run.of("read", input, "--to", "text", "--out", alias);

        assertRefused(run, input);
        assertThat(input).hasSameBinaryContentAs(Run.SOURCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--report-file", "--write-baseline"})
    @DisabledOnOs(OS.WINDOWS)
    void anInputByAnotherNameIsKnown(String option) throws IOException {
        Path alias =
                Files.createSymbolicLink(directory.resolve("alias"), directory).resolve("a.txt");
        Path hard = Files.createLink(directory.resolve("hard"), input);

        assertRefused(Run.of("check", input, option, alias), alias);
        assertRefused(Run.of("check", input, option, hard), hard);

        assertThat(input).hasSameBinaryContentAs(Run.SOURCE);
    }

    @Test
    void noFileThatTheRunReadsIsOverwritten() throws IOException {
        Path configuration = Files.writeString(directory.resolve("huongdan.conf"), "regime = PARTY_2018\n");
        Path regime = Files.writeString(directory.resolve("regime.conf"), "extends = PARTY_2018\nid = OURS\n");
        Path baseline = directory.resolve("baseline");
        Run.of("check", input, "--write-baseline", baseline);

        for (Path out : List.of(configuration, regime, baseline)) {
            byte[] before = Files.readAllBytes(out);
            assertRefused(
                    Run.of(
                            "check",
                            input,
                            "--config",
                            configuration,
                            "--regime-file",
                            regime,
                            "--baseline",
                            baseline,
                            "--report-file",
                            out),
                    out);
            assertThat(out).hasBinaryContent(before);
        }
        assertRefused(
                Run.of("check", input, "--config", configuration, "--write-baseline", configuration), configuration);
    }

    @Test
    void twoOutputsAreTwoFiles() throws IOException {
        Path out = directory.resolve("out");

        assertRefused(
                Run.of("check", input, "--report-file", out, "--write-baseline", directory.resolve("./out")),
                directory.resolve("./out"));

        assertThat(out).doesNotExist();
    }

    /** A file that was found in a directory is an input, too, unless an earlier run wrote it as a report. */
    @Test
    void aDocumentOfTheDirectoryIsNoReport() throws IOException {
        assertRefused(Run.of("check", directory, "--report-file", input), input);

        assertThat(input).hasSameBinaryContentAs(Run.SOURCE);
    }

    @Test
    void aRefusalLeavesNoTrace() throws IOException {
        Path report = directory.resolve("new").resolve("report");

        Run run = Run.of("check", input, "--report-file", report, "--write-baseline", input);

        assertRefused(run, input);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).containsExactly(input);
        }
    }

    @Test
    void aNameOfTheGreatestLengthIsWritten() throws IOException {
        String name = "a".repeat(250);
        Path longest = Files.copy(Run.SOURCE, directory.resolve(name + ".json"));
        Path out = directory.resolve("out");

        Run read = Run.of("read", longest, "--to", "text", "--out", out);
        assertThat(read.exit()).isEqualTo(2);
        Path text = Files.move(longest, directory.resolve(name + ".txt"));
        assertThat(Run.of("read", text, "--to", "json", "--out", out).exit()).isZero();
        assertThat(Run.of("fix", text, "--write").exit()).isZero();
        assertThat(Run.of("check", text, "--fail-on", "never", "--report-file", directory.resolve("r".repeat(255)))
                        .exit())
                .isZero();
        assertThat(out.resolve(name + ".json")).isNotEmptyFile();
    }

    private static void assertRefused(Run run, Path file) {
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines())
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("huongdan: " + file + ": "));
    }

    private static String read(Path pipe) {
        try {
            return Files.readString(pipe);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
