package io.github.huongdan.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeFileTest {

    @TempDir
    private Path directory;

    @Test
    void appearsWhenItIsComplete() throws IOException {
        Path target = Files.writeString(directory.resolve("a"), "cũ");

        try (WholeFile file = WholeFile.at(target)) {
            file.writer().append("mới");
            assertThat(target).hasContent("cũ");
            file.complete();
        }

        assertThat(target).hasContent("mới");
        assertThat(names()).containsExactly("a");
    }

    @Test
    void leavesNothingWhereItBreaksOff() throws IOException {
        Path target = directory.resolve("a");

        try (WholeFile file = WholeFile.at(target)) {
            file.writer().append("mới");
        }

        assertThat(names()).isEmpty();
    }

    @Test
    void keepsPermissionsFromTheFirstByteOn() throws IOException {
        Path target = Files.writeString(directory.resolve("a"), "cũ");
        assumeThat(Files.getFileStore(target).supportsFileAttributeView("posix"))
                .isTrue();
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-----"));

        try (WholeFile file = WholeFile.at(target)) {
            assertThat(permissions(parts().get(0))).isEqualTo("rw-r-----");
            file.complete();
        }

        assertThat(permissions(target)).isEqualTo("rw-r-----");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "gone"})
    @DisabledOnOs(OS.WINDOWS)
    void neitherFollowsNorReplacesALink(String led) throws IOException {
        Files.writeString(directory.resolve("a"), "cũ");
        Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of(led));

        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> WholeFile.at(link))
                .satisfies(e -> assertThat(e.getFile()).isEqualTo(link.toString()));

        assertThat(link).isSymbolicLink();
        assertThat(directory.resolve("a")).hasContent("cũ");
        assertThat(names()).containsExactly("a", "link");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void doesNotReplaceALinkThatCameMeanwhile() throws IOException {
        Path target = directory.resolve("target");
        Path other = Files.writeString(directory.resolve("other"), "cũ");

        try (WholeFile file = WholeFile.at(target)) {
            Files.createSymbolicLink(target, other);
            assertThatExceptionOfType(FileSystemException.class).isThrownBy(file::complete);
        }

        assertThat(other).hasContent("cũ");
        assertThat(names()).containsExactly("other", "target");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void writesToADevice() throws IOException {
        Path device = Path.of("/dev/null");

        try (WholeFile file = WholeFile.at(device)) {
            file.writer().append("mới");
            file.complete();
        }

        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesTheDeviceThatIsFull() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("full"), Path.of("/dev/full"));

        try (WholeFile file = WholeFile.at(link)) {
            file.writer().append("mới");
            assertThatExceptionOfType(FileSystemException.class)
                    .isThrownBy(file::complete)
                    .satisfies(e -> assertThat(e.getFile()).isEqualTo(link.toString()));
        } catch (FileSystemException e) {
            assertThat(e.getFile()).isEqualTo(link.toString());
        }
        assertThat(link).isSymbolicLink();
    }

    @Test
    void takesTheLongestNameThatThereIs() throws IOException {
        Path target = directory.resolve("a".repeat(255));

        try (WholeFile file = WholeFile.at(target)) {
            file.complete();
        }

        assertThat(target).exists();
    }

    @Test
    void twoThatWriteTheSameDoNotShareAFile() throws IOException {
        Path target = directory.resolve("a");

        try (WholeFile one = WholeFile.at(target);
                WholeFile other = WholeFile.at(target)) {
            assertThat(parts()).hasSize(2);
            one.writer().append("một");
            other.writer().append("hai");
            one.complete();
            assertThat(target).hasContent("một");
            other.complete();
        }

        assertThat(target).hasContent("hai");
        assertThat(names()).containsExactly("a");
    }

    @Test
    void cleansUpWhatAKilledRunLeftOfTheSameTarget() throws IOException {
        Path target = directory.resolve("a");
        Path own = Files.writeString(PartName.beside(target), "nửa");
        Path others = Files.writeString(PartName.beside(directory.resolve("b")), "nửa");

        try (WholeFile file = WholeFile.at(target)) {
            assertThat(own).doesNotExist();
            file.complete();
        }

        assertThat(others).exists();
    }

    @Test
    void leavesWhatAnotherWritesAtThisMoment() throws IOException {
        Path target = directory.resolve("a");
        Path part = PartName.beside(target);

        try (FileChannel writing = FileChannel.open(part, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
                var lock = writing.lock();
                WholeFile file = WholeFile.at(target)) {
            file.complete();
            assertThat(lock.isValid()).isTrue();
        }

        assertThat(part).exists();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void leavesALinkThatIsCalledAsALeftover() throws IOException {
        Path target = directory.resolve("a");
        Path other = Files.writeString(directory.resolve("other"), "cũ");
        Path planted = Files.createSymbolicLink(PartName.beside(target), other);

        try (WholeFile file = WholeFile.at(target)) {
            file.complete();
        }

        assertThat(planted).isSymbolicLink();
        assertThat(other).hasContent("cũ");
    }

    @Test
    void refusesWhatIsNoFile() {
        assertThatExceptionOfType(FileSystemException.class).isThrownBy(() -> WholeFile.at(directory));
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> WholeFile.at(directory.resolve("no").resolve("a")));
    }

    private List<Path> parts() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(PartName::isOne).toList();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
