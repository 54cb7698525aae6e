package io.github.huongdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "81-hd-btgduk.txt, error, 1",
        "81-hd-btgduk.txt, warning, 1",
        "81-hd-btgduk.txt, never, 0",
        "81-hd-btgduk-clean.txt, warning, 0",
        "81-hd-btgduk.json, error, 1",
    })
    void exitsWithOneOnFindingsAtOrAboveTheLevel(String name, String level, int exit) {
        assertThat(Run.of("check", Run.DOCUMENTS.resolve(name), "--fail-on", level)
                        .exit())
                .isEqualTo(exit);
    }

    @Test
    void showsTheLineWithACaretUnderThePlace() {
        Run run = Run.of("check", Run.SOURCE, "--lang", "en");

        assertThat(run.out().lines().toList())
                .containsSubsequence("    Số 81-HD/BTGDUK", "             ^^^^^^")
                .anyMatch(line -> line.startsWith(Run.SOURCE + ":5:10: warning: ID-10 "));
    }

    @Test
    void namesThePartWhereTheInputIsNoText() {
        Run run = Run.of("check", Run.DOCUMENTS.resolve("81-hd-btgduk.json"), "--lang", "en");

        assertThat(run.out()).contains("81-hd-btgduk.json:/header/code/text: warning: ID-10 ");
    }

    @Test
    void givesTheFindingsAsData() {
        Run run = Run.of("check", Run.SOURCE, "--report", "json", "--lang", "en");

        JsonNode file = JsonMapper.shared().readTree(run.out()).at("/documents/0");
        assertThat(file.at("/regime").asString()).isEqualTo("PARTY_2017");
        assertThat(file.at("/counts/error").asInt()).isEqualTo(6);
        assertThat(file.at("/findings").valueStream().toList()).anySatisfy(finding -> {
            assertThat(finding.at("/rule").asString()).isEqualTo("TYP-07");
            assertThat(finding.at("/line").asInt()).isEqualTo(25);
            assertThat(finding.at("/column").asInt()).isEqualTo(680);
            assertThat(finding.at("/pointer").asString()).isEqualTo("/sections/1/provisions/0/text");
        });
    }

    @Test
    void checksEveryDocumentOfADirectoryInTheOrderOfTheirNames() throws IOException {
        Files.copy(Run.CLEAN, directory.resolve("b.txt"));
        Files.copy(Run.SOURCE, directory.resolve("a.txt"));
        Files.writeString(directory.resolve("notes.log"), "no document");

        Run run = Run.of("check", directory, "--lang", "en");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.endsWith("(66-QĐ/TW, 11-HD/VPTW)"))
                        .toList())
                .extracting(line -> line.startsWith(directory.resolve("b.txt") + ": Nothing"))
                .containsExactly(false, true);
        assertThat(run.out().lines().reduce((first, last) -> last).orElse("")).startsWith("2 files: 6 errors");
    }

    @Test
    void judgesByTheRegimeThatIsNamed() {
        Run run = Run.of("check", Run.SOURCE, "--regime", "STATE_2020", "--report", "json");

        assertThat(JsonMapper.shared()
                        .readTree(run.out())
                        .at("/documents/0/regime")
                        .asString())
                .isEqualTo("STATE_2020");
    }

    @Test
    void anUnknownRegimeIsBadUsage() {
        Run run = Run.of("check", Run.SOURCE, "--regime", "PARTY_1066");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("PARTY_1066").contains("PARTY_2017");
    }

    @Test
    void saysWhichRulesWantARegistry() {
        Run without = Run.of("check", Run.SOURCE, "--lang", "en");
        Run with = Run.of("check", Run.SOURCE, "--lang", "en", "--registry");

        assertThat(without.out())
                .contains("want of a registry of acts: REG-02, ID-13, ", "want of a registry of acts: BAS-13\n")
                .doesNotContain("BAS-13 ");
        assertThat(with.out()).contains("BAS-13 ", "TYP-17 ").doesNotContain("want of a registry");
    }

    @Test
    void saysWhichRulesWantTheText() {
        Path json = Run.DOCUMENTS.resolve("81-hd-btgduk.json");
        Run one = Run.of("check", json, "--lang", "en");
        Run both = Run.of("check", json, Run.SOURCE, "--lang", "en");

        assertThat(one.out())
                .containsPattern("\nNot checked, for want of the source text: .*HDR-16")
                .containsPattern("\nChecked only in part, for want of the source text: .*TYP-10");
        assertThat(both.out())
                .containsPattern("\nNot checked, for want of the source text \\(documents: 1\\): .*HDR-16")
                .containsPattern("\nNot checked, for want of a registry of acts \\(documents: 2\\): ");
    }
}
