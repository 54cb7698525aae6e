package io.github.huongdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ConfigurationOptionsTest {

    @TempDir
    private Path directory;

    private Path document;

    @BeforeEach
    void copyDocument() throws IOException {
        document = Files.createDirectories(directory.resolve("archive")).resolve("81.txt");
        Files.copy(Run.SOURCE, document);
    }

    @Test
    void theConfigurationSwitchesWeighsAndNamesTheRegime() throws IOException {
        Path config = write("huongdan.conf", "regime = PARTY_2018\nseverity.HDR = INFO\nseverity.TYP-07 = OFF");

        Run run = Run.of("check", document, "--config", config, "--report", "json");

        JsonNode file = file(run);
        assertThat(file.at("/regime").asString()).isEqualTo("PARTY_2018");
        assertThat(severities(file, "HDR-01")).containsExactly("info");
        assertThat(severities(file, "TYP-07")).isEmpty();
        assertThat(severities(file, "CNT-08")).containsExactly("error");
    }

    @Test
    void theCommandLineBeatsTheRegimeOfTheConfiguration() throws IOException {
        Path config = write("huongdan.conf", "regime = PARTY_2018");

        Run run = Run.of("check", document, "--config", config, "--regime", "PARTY_2004", "--report", "json");

        assertThat(file(run).at("/regime").asString()).isEqualTo("PARTY_2004");
    }

    @Test
    void aSuppressedFindingIsCountedAndOneThatMatchesNothingIsSaid() throws IOException {
        Path config = write(
                "huongdan.conf",
                "suppress TYP-07 /sections/1/provisions/0/text archive/*.txt = quoted so\n"
                        + "suppress TYP-07 /subject = gone\nsuppress TYP-07 /subject 99.txt = elsewhere\n");

        Run run = Run.of("check", document, "--config", config, "--report", "json");

        assertThat(severities(file(run), "TYP-07")).isEmpty();
        assertThat(file(run).at("/suppressed").asInt()).isEqualTo(1);
        assertThat(run.err().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("huongdan: " + config + ":2: ")
                                .contains("TYP-07", "/subject"),
                        line -> assertThat(line).endsWith(": 1"));
    }

    @Test
    void aSuppressionThatOneOfManyFilesNeedsIsUsed() throws IOException {
        Files.copy(Run.CLEAN, directory.resolve("archive/82.txt"));
        Path config = write("huongdan.conf", "suppress TYP-07 /sections/1/provisions/0/text = quoted so");

        Run run = Run.of("check", directory.resolve("archive"), "--config", config, "--lang", "en");

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().reduce((first, last) -> last).orElse("")).endsWith("suppressed: 1");
    }

    @Test
    void aRegimeOfAFileJudges() throws IOException {
        Path own = write("own.conf", "extends = PARTY_2017\nid = OWN\nvalidFrom = 2030-01-01\nseverity.TYP-07 = OFF");

        Run run = Run.of("check", document, "--regime-file", own, "--regime", "OWN", "--report", "json");

        assertThat(file(run).at("/regime").asString()).isEqualTo("OWN");
        assertThat(severities(file(run), "TYP-07")).isEmpty();
        assertThat(file(Run.of("check", document, "--regime-file", own, "--report", "json"))
                        .at("/regime")
                        .asString())
                .isEqualTo("PARTY_2017");
    }

    @Test
    void aRegimeFileMayExtendAnother() throws IOException {
        Path one = write("one.conf", "extends = PARTY_2017\nid = ONE\nvalidFrom = 2030-01-01\nseverity.TYP-07 = OFF");
        Path two = write("two.conf", "extends = ONE\nid = TWO");

        Run run = Run.of("check", document, "--regime-file", one, "--regime-file", two, "--regime", "TWO");

        assertThat(run.out()).contains("TWO").doesNotContain("TYP-07");
    }

    @Test
    void aBrokenFileCostsOneSentenceWithItsLine() throws IOException {
        Path broken = write("broken", "\nseverity.HDR-99 = OFF");
        Path own = write("own.conf", "extends = PARTY_2017\nid = OWN\nseverity.HDR-99 = OFF");
        Path missing = directory.resolve("missing");

        assertRefused(Run.of("check", document, "--config", broken), broken + ":2: ");
        assertRefused(Run.of("check", document, "--regime-file", broken), broken + ":2: ");
        assertRefused(Run.of("check", document, "--regime-file", own), own + ":3: ");
        assertRefused(Run.of("check", document, "--baseline", broken), broken + ":1: ");
        for (String option : List.of("--config", "--regime-file", "--baseline")) {
            assertRefused(Run.of("check", document, option, missing), missing + ": ");
            assertRefused(Run.of("check", document, option, directory), directory + ": ");
        }
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }

    private static JsonNode file(Run run) {
        return JsonMapper.shared().readTree(run.out()).at("/documents/0");
    }

    private static List<String> severities(JsonNode file, String ruleId) {
        return file.at("/findings")
                .valueStream()
                .filter(finding -> finding.at("/rule").asString().equals(ruleId))
                .map(finding -> finding.at("/severity").asString())
                .toList();
    }

    private static void assertRefused(Run run, String beginning) {
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .singleElement()
                .satisfies(line ->
                        assertThat(line).startsWith("huongdan: " + beginning).doesNotContain("Exception"));
    }
}
