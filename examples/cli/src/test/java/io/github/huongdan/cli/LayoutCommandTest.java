package io.github.huongdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutCommandTest {

    private static final Path WORD = Run.DOCUMENTS.resolve("81-hd-btgduk.docx");

    @TempDir
    private Path directory;

    @Test
    void showsWhatIsThereBesideWhatIsDue() {
        Run run = Run.of("layout", WORD, "--regime", "PARTY_2018", "--lang", "en");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(row(run, "margins")).contains("left 30 mm, right 15 mm");
        assertThat(row(run, "issuer")).contains("14 pt, bold, upright, capitals");
        assertThat(row(run, "text (")).contains("14-15 pt");
    }

    @Test
    void marksWhatIsNotAsDue() throws IOException {
        Path office = directory.resolve("office.conf");
        Files.writeString(
                office,
                "extends = PARTY_2018\nid = OFFICE\npage.margin.left = 50\npage.text.issuer = 30\n",
                StandardCharsets.UTF_8);

        Run run = Run.of("layout", WORD, "--regime-file", office, "--regime", "OFFICE", "--lang", "en");

        assertThat(row(run, "margins")).startsWith("!").contains("left 50 mm");
        assertThat(row(run, "issuer")).startsWith("!").contains("30 pt");
        assertThat(run.out()).contains("judged by OFFICE");
    }

    @Test
    void saysTheSameInVietnamese() {
        Run run = Run.of("layout", WORD, "--regime", "PARTY_2018");

        assertThat(row(run, "lề trang")).contains("trái 30 mm");
        assertThat(row(run, "cơ quan ban hành")).contains("in hoa");
    }

    @Test
    void nothingIsDueWhereTheRegimeIsSilent() {
        Run run = Run.of("layout", WORD, "--lang", "en");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).doesNotContain("!").contains("PARTY_2017");
    }

    @Test
    void refusesWhatHasNoLayout() {
        Run run = Run.of("layout", Run.CLEAN);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains("has no layout");
        assertThat(Run.of("layout", directory).exit()).isEqualTo(2);
        assertThat(Run.of("layout", directory.resolve("none.docx")).exit()).isEqualTo(2);
    }

    private static String row(Run run, String name) {
        return run.out()
                .lines()
                .filter(line -> line.substring(Math.min(3, line.length())).startsWith(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(run.out()));
    }
}
