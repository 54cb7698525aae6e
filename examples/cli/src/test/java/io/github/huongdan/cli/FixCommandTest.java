package io.github.huongdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixCommandTest {

    @TempDir
    private Path directory;

    private String source;

    @BeforeEach
    void readTheSource() throws IOException {
        source = Files.readString(Run.SOURCE);
    }

    @Test
    void showsADiffAndLeavesTheFile() throws IOException {
        Path file = Files.copy(Run.SOURCE, directory.resolve("hd.txt"));

        Run run = Run.of("fix", file, "--lang", "en");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines())
                .startsWith("--- " + file, "+++ " + file)
                .contains("-Số 81-HD/BTGDUK", "+Số 81-HD/BTGĐUK")
                .filteredOn(line -> line.startsWith("-") || line.startsWith("+"))
                .hasSize(4);
        assertThat(run.err().lines()).anyMatch(line -> line.matches("ID-10 +1 .*"));
        assertThat(file).hasSameBinaryContentAs(Run.SOURCE);
        assertThat(names()).containsExactly("hd.txt");
    }

    @Test
    void writesWhatTheDiffShows() throws IOException {
        Path file = Files.copy(Run.SOURCE, directory.resolve("hd.txt"));
        String shown = Run.of("fix", file).out();

        Run run = Run.of("fix", file, "--write");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo(shown);
        // Straight marks without a partner and a range whose usual dash is no hyphen leave a doubt.
        assertThat(file).hasContent(source.replaceFirst("BTGDUK\n", "BTGĐUK\n"));
        assertThat(names()).containsExactly("hd.txt");
    }

    @Test
    void findsNothingToDoInWhatItWrote() throws IOException {
        Path file = Files.writeString(directory.resolve("hd.txt"), damaged());
        assertThat(Run.of("fix", file, "--write").exit()).isZero();

        assertThat(Run.of("fix", file)).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void repairsWhatIsCertain() throws IOException {
        Path file = Files.writeString(directory.resolve("hd.txt"), damaged());

        Run.of("fix", file, "--write");

        assertThat(file).hasContent(Files.readString(Run.CLEAN));
    }

    @Test
    void keepsTheByteOrderMarkAndTheLineEnds() throws IOException {
        String windows = "\ufeff" + source.replace("\n", "\r\n");
        Path file = Files.writeString(directory.resolve("hd.txt"), windows);

        Run.of("fix", file, "--write");

        assertThat(Files.readString(file)).isEqualTo(windows.replaceFirst("BTGDUK\r\n", "BTGĐUK\r\n"));
    }

    @Test
    void writesForTheRulesThatAreNamed() throws IOException {
        Path file = Files.writeString(directory.resolve("hd.txt"), damaged());

        assertThat(Run.of("fix", file, "--rule", "ID").out())
                .contains(" 81-HD/BTGĐUK\n")
                .doesNotContain("\n+C");
        assertThat(Run.of("fix", file, "--rule", "BAS-23", "--rule", "TYP-02").out())
                .contains("+Căn cứ");
        assertThat(Run.of("fix", file, "--rule", "SIG")).isEqualTo(new Run(0, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ID-99", "HD", "ID-", "", "id-10"})
    void refusesWhatNamesNoRule(String name) {
        Run run = Run.of("fix", Run.SOURCE, "--rule", name);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().findFirst().orElseThrow()).contains("'" + name + "'");
    }

    @Test
    void leavesWhatTheConfigurationSwitchesOffOrSuppresses() throws IOException {
        Path off = Files.writeString(directory.resolve("off.conf"), "severity.ID-10 = OFF\n");
        Path suppressed = Files.writeString(
                directory.resolve("suppressed.conf"), "suppress ID-10 /header/code/text = The seal has no Đ\n");

        assertThat(Run.of("fix", Run.SOURCE, "--config", off).exit()).isZero();
        assertThat(Run.of("fix", Run.SOURCE, "--config", suppressed).exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"81-hd-btgduk.json", "81-hd-btgduk.xml"})
    void refusesWhatIsNoText(String name) throws IOException {
        Path file = Files.copy(Run.DOCUMENTS.resolve(name), directory.resolve("hd.txt"));

        Run run = Run.of("fix", file, "--write");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().startsWith("huongdan: " + file);
        assertThat(file).hasSameBinaryContentAs(Run.DOCUMENTS.resolve(name));
    }

    @Test
    void takesTheTextsOfADirectory() throws IOException {
        Path folder = Files.createDirectory(directory.resolve("2017"));
        Files.copy(Run.SOURCE, folder.resolve("a.txt"));
        Files.copy(Run.CLEAN, folder.resolve("b.txt"));
        Files.copy(Run.DOCUMENTS.resolve("81-hd-btgduk.json"), folder.resolve("c.json"));
        Files.write(folder.resolve("d.txt"), new byte[] {'a', (byte) 0xff});

        Run run = Run.of("fix", directory, "--write", "--lang", "en");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).anyMatch(line -> line.contains("d.txt:1:2: "));
        assertThat(run.err()).contains("3 files: 1 written; not read or not written: 1");
        assertThat(folder.resolve("a.txt")).content().contains("BTGĐUK");
        assertThat(folder.resolve("b.txt")).hasSameBinaryContentAs(Run.CLEAN);
    }

    @Test
    void aDirectoryWithoutTextsIsRefused() throws IOException {
        Files.copy(Run.DOCUMENTS.resolve("81-hd-btgduk.json"), directory.resolve("c.json"));

        assertThat(Run.of("fix", directory).exit()).isEqualTo(2);
    }

    /** The clean document with a defect for each kind of replacement, some of which hide others. */
    private static String damaged() throws IOException {
        String damaged = Files.readString(Run.CLEAN)
                .replaceFirst("Số 81-HD/BTGĐUK", "Số 81 - HD/BTGDUK")
                .replaceFirst("ngày 07/3/2017", "ngày 7/3/2017")
                .replace('“', '"')
                .replace('”', '"')
                .replaceFirst("thông tin, ", "thông\u00a0tin , ");
        return Normalizer.normalize(damaged, Normalizer.Form.NFD);
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
