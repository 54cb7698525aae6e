package io.github.huongdan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.huongdan.source.ShownText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** File names, keys and texts that would forge a line or steer a terminal. */
@DisabledOnOs(OS.WINDOWS)
class HostileNamesTest {

    private static final String NAME = "a\nb.txt:1:1: error: forged\u001b[31m\rgreen";

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void writeADocument() throws IOException {
        file = Files.copy(Run.SOURCE, directory.resolve(NAME + ".txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit", "html", "csv", "jsonl"})
    void noReportShowsOneAsItIs(String report) {
        Run run = Run.of("check", file, Run.CLEAN, directory.resolve(NAME), "--report", report);

        assertThat(run.exit()).isEqualTo(2);
        assertShown(run);
    }

    @Test
    void theUriOfSarifIsTheTruth() {
        String uri = JsonMapper.shared()
                .readTree(Run.of("check", file, "--report", "sarif").out())
                .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .asString();

        assertThat(URLDecoder.decode(uri, StandardCharsets.UTF_8)).endsWith(NAME + ".txt");
    }

    @Test
    void noneIsShownAsItIsWhereFilesAreWritten() {
        Path out = directory.resolve("out");

        assertShown(Run.of("read", file, "--to", "json", "--out", out));
        assertShown(Run.of("check", file, "--write-baseline", directory.resolve(NAME)));
        assertShown(Run.of("fix", file, "--write"));
        assertThat(Run.of("fix", file).out()).isEmpty();
        assertThat(out.resolve(NAME + ".json")).exists();
    }

    @Test
    void neitherIsAnArgument() {
        assertShown(Run.of("check", file, "--regime", NAME));
        assertShown(Run.of("check", file, "--report", NAME));
        assertShown(Run.of("check", file, "--threads", NAME));
        assertShown(Run.of("--" + NAME));
        assertShown(Run.of("rules", NAME));
    }

    @Test
    void aLetterThatTurnsTheDirectionIsShown() throws IOException {
        assumeThat(System.getProperty("sun.jnu.encoding")).isEqualTo("UTF-8");
        Path turned = Files.copy(Run.SOURCE, directory.resolve("a\u202etxt.exe"));

        assertShown(Run.of("check", turned));
        assertShown(Run.of("check", turned, "--report", "json"));
        assertShown(Run.of("fix", turned));
    }

    @Test
    void theKeysOfAFaultyDocumentAreShown() throws IOException {
        Path faulty = Files.writeString(
                directory.resolve("k.json"), "{\"format\":\"huongdan/1.0\",\"a\\u001b[31m\\n\\u202ez\":1}");

        Run run = Run.of("check", faulty);

        assertShown(run);
        assertThat(run.err()).contains("/a\\u001B[31m\\n\\u202Ez: ");
    }

    @Test
    void theLinesOfAFaultyConfigurationAreShown() throws IOException {
        Path faulty = Files.writeString(directory.resolve("h.conf"), "a\u001b[31m\u202e\n");

        assertShown(Run.of("check", file, "--config", faulty));
    }

    /** To a file or a pipe a text goes as it is, to a terminal as such texts are shown. */
    @Test
    void aTextIsShownOnATerminalOnly() {
        PrintWriter writer = new PrintWriter(new StringWriter());
        String text = "a\u001b[31m\n\tb\u202e\n";

        assertThat(Screen.plain(writer, writer, () -> false).fit(text)).isEqualTo(text);
        assertThat(Screen.plain(writer, writer, () -> true).fit(text)).isEqualTo("a\\u001B[31m\n\tb\\u202E\n");
    }

    /** Otherwise a file that somebody put into a folder would give orders to whoever checks all files there. */
    @Test
    void aNameIsNoFileOfArguments() throws IOException {
        Path report = directory.resolve("report");
        Path orders = Files.writeString(directory.resolve("orders"), "--report-file " + report + " " + Run.CLEAN);

        Run run = Run.of("check", "@" + orders);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(report).doesNotExist();
    }

    private static void assertShown(Run run) {
        assertThat(ShownText.lines(run.out())).isEqualTo(run.out());
        assertThat(ShownText.lines(run.err())).isEqualTo(run.err());
        assertThat((run.out() + run.err()).lines()).noneMatch(line -> line.startsWith("b.txt"));
    }
}
