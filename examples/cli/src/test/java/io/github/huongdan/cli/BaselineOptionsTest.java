package io.github.huongdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineOptionsTest {

    private static final int FILES = 40;

    @TempDir
    private Path directory;

    private Path archive;
    private Path baseline;

    @BeforeEach
    void writeArchive() throws IOException {
        archive = Files.createDirectories(directory.resolve("archive/2017")).getParent();
        baseline = directory.resolve("baseline");
        for (int i = 0; i < FILES; i++) {
            Files.copy(Run.SOURCE, archive.resolve("2017/" + i + ".txt"));
        }
    }

    @Test
    void whatWasWrittenIsKnown() {
        Run written = Run.of("check", archive, "--write-baseline", baseline, "--lang", "en");
        Run again = Run.of("check", archive, "--baseline", baseline, "--fail-on", "warning", "--lang", "en");

        assertThat(written.exit()).isZero();
        assertThat(again.exit()).isZero();
        assertThat(again.err()).isEmpty();
        assertThat(again.out()).isEqualTo(written.out());
        assertThat(again.out().lines().reduce((first, last) -> last).orElse(""))
                .startsWith("40 files: 0 errors")
                .endsWith("known findings not shown: " + FILES * 34);
    }

    @Test
    void onlyWhatIsNewIsReportedAfterAnEdit() throws IOException {
        Run.of("check", archive, "--write-baseline", baseline);
        Path edited = archive.resolve("2017/7.txt");
        Files.writeString(edited, Files.readString(edited).replace("Số 81-HD/BTGDUK", "\n\nSố 81 -HD/BTGDUK"));

        Run run = Run.of("check", archive.resolve("2017/7.txt"), "--baseline", baseline, "--lang", "en");

        assertThat(run.out().lines().filter(line -> line.startsWith(edited.toString())))
                .isNotEmpty()
                .allMatch(line -> line.contains(" ID-"));
    }

    @Test
    void theThreadsDoNotShowInTheBaseline() throws IOException {
        Run.of("check", archive, "--write-baseline", baseline, "--threads", 1);
        String one = Files.readString(baseline);
        Run.of("check", archive, "--write-baseline", baseline, "--threads", 8);

        assertThat(Files.readString(baseline)).isEqualTo(one).contains("document archive/2017/39.txt\n");
        assertThat(directory.toFile().list()).containsExactlyInAnyOrder("archive", "baseline");
    }

    @Test
    void nothingElseIsOverwritten() throws IOException {
        Path document = archive.resolve("2017/0.txt");
        Path other = Files.writeString(directory.resolve("huongdan.conf"), "# mine");
        Path broken = Files.writeString(baseline, "huongdan-baseline/1.0\n<<<<<<< ours\n");

        assertThat(Run.of("check", archive, "--write-baseline", document).exit())
                .isEqualTo(2);
        assertThat(Run.of("check", archive, "--write-baseline", other).err()).startsWith("huongdan: " + other);
        assertThat(Run.of("check", archive, "--write-baseline", directory.resolve("no/base"))
                        .exit())
                .isEqualTo(2);
        assertThat(Run.of("check", archive, "--write-baseline", archive).exit()).isEqualTo(2);
        assertThat(Run.of("check", archive, "--write-baseline", broken).exit()).isZero();
        assertThat(document).hasSameTextualContentAs(Run.SOURCE);
        assertThat(other).hasContent("# mine");
    }

    @Test
    void oneIsReadOrWrittenNotBoth() {
        Run run = Run.of("check", archive, "--baseline", baseline, "--write-baseline", baseline);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--baseline").contains("--write-baseline");
    }
}
