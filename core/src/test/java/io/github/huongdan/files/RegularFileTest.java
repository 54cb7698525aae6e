package io.github.huongdan.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RegularFileTest {

    @TempDir
    private Path directory;

    @Test
    void readsUpToTheLimit() throws IOException {
        Path file = Files.writeString(directory.resolve("a"), "1234");

        assertThat(RegularFile.read(file, 4)).asString().isEqualTo("1234");
        assertRefused(file, 3);
    }

    @Test
    void refusesADirectory() {
        assertRefused(directory, 9);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void refusesWhatHasNoEnd() {
        assertRefused(Path.of("/dev/zero"), 9);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void refusesAPipeUnopened() throws Exception {
        Path pipe = directory.resolve("pipe");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertRefused(pipe, 9);
    }

    /** Such a file says that it has no bytes, and has some. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void readsWhatDoesNotTellItsSize() throws IOException {
        Path file = Path.of("/proc/self/stat");

        assertThat(RegularFile.read(file, 10_000)).isNotEmpty();
        assertRefused(file, 3);
    }

    private static void assertRefused(Path file, int limit) {
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> RegularFile.read(file, limit))
                .satisfies(e -> assertThat(e.getFile()).isEqualTo(file.toString()));
    }
}
