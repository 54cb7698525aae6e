package io.github.huongdan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesInPlaceTest {

    @TempDir
    private Path directory;

    @Test
    void keepsPermissions() throws IOException, UnreadableFileException {
        Path file = Files.writeString(directory.resolve("a.txt"), "cũ");
        assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix")).isTrue();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        try (FilesInPlace files = new FilesInPlace()) {
            files.write(file, "mới".getBytes(StandardCharsets.UTF_8), null);
        }

        assertThat(file).hasContent("mới");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void writesWhereALinkLeads() throws IOException, UnreadableFileException {
        Path file = Files.writeString(directory.resolve("a.txt"), "cũ");
        Path link = Files.createSymbolicLink(directory.resolve("link.txt"), file);

        try (FilesInPlace files = new FilesInPlace()) {
            files.write(link, "mới".getBytes(StandardCharsets.UTF_8), null);
        }

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("mới");
    }

    @Test
    void saysInOneSentenceWhatCannotBeWritten() {
        Path gone = directory.resolve("gone.txt");

        try (FilesInPlace files = new FilesInPlace()) {
            assertThatExceptionOfType(UnreadableFileException.class)
                    .isThrownBy(() -> files.write(gone, "mới".getBytes(StandardCharsets.UTF_8), null))
                    .satisfies(e -> assertThat(e.sentence()).startsWith(gone + ": "));
        }
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void leavesWhatHasChangedSinceItWasRead() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), "đã sửa");
        ContentDigest read = ContentDigest.of("cũ".getBytes(StandardCharsets.UTF_8));

        try (FilesInPlace files = new FilesInPlace()) {
            assertThatExceptionOfType(UnreadableFileException.class)
                    .isThrownBy(() -> files.write(file, "mới".getBytes(StandardCharsets.UTF_8), read))
                    .satisfies(e -> assertThat(e.sentence()).startsWith(file + ": "));
        }
        assertThat(file).hasContent("đã sửa");
        assertThat(directory.toFile().list()).containsExactly("a.txt");
    }

    @Test
    void aFileOfTwoNamesIsWrittenOnce() throws IOException {
        Path file = Files.copy(Run.SOURCE, directory.resolve("a.txt"));

        Run run = Run.of("fix", file, directory.resolve("./a.txt"), directory, "--write", "--threads", 4);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).containsOnlyOnce("--- ");
    }
}
