package io.github.huongdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The output goes to a program that stops reading, as {@code head} does. */
class BrokenPipeTest {

    private static final int FILES = 60;

    @TempDir
    private Path directory;

    private Path in;

    @BeforeEach
    void writeMoreThanAPipeHolds() throws IOException {
        in = Files.createDirectory(directory.resolve("in"));
        for (int i = 0; i < FILES; i++) {
            Files.copy(Run.SOURCE, in.resolve(i + ".txt"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"check in", "check in --report json", "fix in"})
    void whatOnlyPrintsEndsQuietly(String command) throws Exception {
        assertThat(run(command)).isEqualTo(new Run(Huongdan.READER_GONE, "", ""));
    }

    @Test
    void readEndsQuietly() throws Exception {
        StringBuilder command = new StringBuilder("read --to json");
        for (int i = 0; i < FILES; i++) {
            command.append(" in/").append(i).append(".txt");
        }

        assertThat(run(command.toString())).isEqualTo(new Run(Huongdan.READER_GONE, "", ""));
    }

    @Test
    void whatWritesFilesGoesOn() throws Exception {
        assertThat(run("check in --report json --report-file report").exit()).isEqualTo(Huongdan.FINDINGS);
        assertThat(run("read in --to json --out out").exit()).isZero();

        assertThat(directory.resolve("report")).isNotEmptyFile();
        try (Stream<Path> files = Files.list(directory.resolve("out"))) {
            assertThat(files).hasSize(FILES);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullOutputIsSaid() throws Exception {
        for (String command : new String[] {"schema json", "rules", "check in"}) {
            Process process = new ProcessBuilder(
                            "sh",
                            "-c",
                            "exec \"$0\" \"$2\" -cp \"$1\" io.github.huongdan.cli.Main " + command + " > /dev/full",
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            System.getProperty("java.class.path"),
                            Program.NATIVE_ACCESS)
                    .directory(directory.toFile())
                    .start();
            String said = text(process.getErrorStream());

            assertThat(process.waitFor()).isEqualTo(Huongdan.UNREADABLE);
            assertThat(said.lines()).singleElement().asString().startsWith("huongdan: ");
        }
    }

    /** Reads nothing of the output. */
    private Run run(String command) throws Exception {
        Process process = Program.start(directory, (Object[]) command.split(" "));
        process.getInputStream().close();
        String said = text(process.getErrorStream());
        return new Run(process.waitFor(), "", said);
    }

    private static String text(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
}
