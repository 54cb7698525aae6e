package io.github.huongdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportsTest {

    @TempDir
    private Path directory;

    @Test
    void aTableHasARowForEachFindingAndOneForWhatCannotBeRead() {
        String gone = Run.SOURCE + ".gone";

        Run csv = Run.of("check", Run.SOURCE, gone, Run.CLEAN, "--report", "csv", "--bom", "--lang", "en");
        Run lines = Run.of("check", Run.SOURCE, gone, Run.CLEAN, "--report", "jsonl", "--lang", "en");

        assertThat(csv.exit()).isEqualTo(Huongdan.UNREADABLE);
        assertThat(csv.out()).startsWith("\uFEFFpath,office,year,").endsWith("\r\n");
        assertThat(lines.out().lines().count()).isEqualTo(csv.out().lines().count() - 1);
        assertThat(lines.out().lines().map(line -> JsonMapper.shared().readTree(line)))
                .anySatisfy(row -> assertThat(row.get("error").isString()).isTrue())
                .anySatisfy(row -> assertThat(row.get("rule").asString()).isEqualTo("HDR-04"));
        assertThat(Run.of("check", Run.CLEAN, "--bom").exit()).isEqualTo(Huongdan.UNREADABLE);
    }

    @Test
    void sarifHoldsAllFilesInOneRun() {
        Path gone = directory.resolve("gone.txt");

        Run run = Run.of("check", Run.SOURCE, gone, Run.CLEAN, "--report", "sarif");

        assertThat(run.exit()).isEqualTo(2);
        JsonNode sarif = JsonMapper.shared().readTree(run.out());
        assertThat(sarif.at("/runs").size()).isEqualTo(1);
        assertThat(sarif.at("/runs/0/results").valueStream()).anySatisfy(result -> {
            assertThat(result.at("/ruleId").asString()).isEqualTo("TYP-07");
            assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                            .asString())
                    .isEqualTo("../documents/81-hd-btgduk.txt");
            assertThat(result.at("/locations/0/physicalLocation/region/startLine")
                            .asInt())
                    .isEqualTo(25);
        });
        assertThat(sarif.at("/runs/0/invocations/0/toolExecutionNotifications/0/message/text")
                        .asString())
                .startsWith(gone.toString());
    }

    @Test
    void junitHasASuiteForEachFile() throws Exception {
        Run run = Run.of("check", Run.SOURCE, directory.resolve("gone.txt"), Run.CLEAN, "--report", "junit");

        Element suites = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(run.out())))
                .getDocumentElement();
        assertThat(suites.getElementsByTagName("testsuite").getLength()).isEqualTo(3);
        assertThat(suites.getElementsByTagName("error").getLength()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"81-hd-btgduk.txt, id=\"d-", "81-hd-btgduk.json, /header/code/text"})
    void htmlShowsOneFile(String name, String held) {
        Run run = Run.of("check", Run.DOCUMENTS.resolve(name), "--report", "html", "--lang", "en");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n")
                .contains(held, "81-HD/BTGDUK")
                .doesNotContain("<nav");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif", "junit", "html"})
    void anEmptyDirectoryIsReportedAsUnreadable(String format) {
        Run run = Run.of("check", directory, "--report", format);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.out()).contains("the directory has no ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit", "html"})
    void aReportFileTakesTheReportAndTheScreenTheText(String format) throws IOException {
        Path file = directory.resolve("new").resolve("report");

        Run run = Run.of("check", Run.SOURCE, "--report", format, "--report-file", file);

        assertThat(run).isEqualTo(Run.of("check", Run.SOURCE));
        assertThat(file)
                .hasContent(Run.of("check", Run.SOURCE, "--report", format).out());
        assertThat(names(file.getParent())).containsExactly("report");
    }

    @Test
    void theReportOfAnEarlierRunIsNoInput() throws IOException {
        Files.copy(Run.CLEAN, directory.resolve("a.txt"));
        Path file = directory.resolve("report.json");

        Run first = Run.of("check", directory, "--report", "json", "--report-file", file);
        Run second = Run.of("check", directory, "--report", "json", "--report-file", file);

        assertThat(first.exit()).isZero();
        assertThat(second).isEqualTo(first);
    }

    @Test
    void anInputIsNotOverwritten() throws IOException {
        Path input = Files.copy(Run.CLEAN, directory.resolve("a.txt"));

        Run run = Run.of("check", input, "--report", "html", "--report-file", input);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains(input.toString()));
        assertThat(input).hasSameTextualContentAs(Run.CLEAN);
        assertThat(names(directory)).containsExactly("a.txt");
    }

    @Test
    void aDirectoryTakesNoReport() throws IOException {
        Run run = Run.of("check", Run.CLEAN, "--report-file", directory);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains(directory.toString()));
        assertThat(names(directory)).isEmpty();
    }

    @Test
    void aReportThatBreaksOffLeavesTheOldOne() throws IOException {
        Path file = Files.writeString(directory.resolve("report.json"), "old");

        try (ReportFile target = ReportFile.at(file)) {
            target.lines().append("half of");
        }

        assertThat(file).hasContent("old");
        assertThat(names(directory)).containsExactly("report.json");
    }

    private static Stream<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
