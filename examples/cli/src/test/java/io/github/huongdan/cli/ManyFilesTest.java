package io.github.huongdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ManyFilesTest {

    private static final int FILES = 100;
    private static final int FOLDERS = 7;

    @TempDir
    private Path directory;

    private Path in;

    /** Every tenth file is empty, every tenth but one has many lines more than the others. */
    @BeforeEach
    void writeFiles() throws IOException {
        in = directory.resolve("in");
        for (int i = 0; i < FILES; i++) {
            Path folder = Files.createDirectories(in.resolve("folder " + i % FOLDERS));
            String text = "HƯỚNG DẪN\nvề việc thứ " + i + "\n" + "- Khoản – mục\n".repeat(i % 10 == 1 ? 200 : i % 3);
            Files.writeString(folder.resolve(i / FOLDERS + ".txt"), i % 10 == 0 ? "" : text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit", "html", "csv", "jsonl"})
    void theThreadsDoNotShowInWhatCheckPrints(String report) {
        Run one = Run.of("check", in, "--report", report, "--threads", 1);
        Run eight = Run.of("check", in, "--report", report, "--threads", 8);

        assertThat(one.exit()).isEqualTo(2);
        assertThat(one.err().lines()).hasSize(FILES / 10);
        assertThat(eight).isEqualTo(one);
    }

    @Test
    void theThreadsDoNotShowInWhatReadWrites() throws IOException {
        Path out = directory.resolve("out");

        Run one = Run.of("read", in, "--to", "json", "--out", out, "--threads", 1);
        String written = contents(out);
        Run eight = Run.of("read", in, "--to", "json", "--out", out, "--threads", 8);

        assertThat(one.out().lines()).hasSize(FILES * 9 / 10);
        assertThat(eight).isEqualTo(one);
        assertThat(contents(out)).isEqualTo(written);
    }

    @Test
    void theFilesKeepTheirFoldersAndNothingElseIsLeft() throws IOException {
        Path out = directory.resolve("out");

        Run run = Run.of("read", in, "--to", "xml", "--out", out, "--lang", "en");

        List<String> expected = files(in).stream()
                .filter(file -> file.toFile().length() > 0)
                .map(file -> in.relativize(file).toString().replace(".txt", ".xml"))
                .toList();
        assertThat(files(out))
                .extracting(file -> out.relativize(file).toString())
                .isEqualTo(expected);
        assertThat(run.out().lines())
                .isEqualTo(expected.stream()
                        .map(name -> out.resolve(name).toString())
                        .toList());
        assertThat(run.err().lines().reduce((first, last) -> last)).contains("100 files: 90 written, 10 not");
    }

    @Test
    void theSummaryCountsWhatWasFound() {
        JsonNode report = JsonMapper.shared()
                .readTree(
                        Run.of("check", in, "--report", "json", "--lang", "en").out());

        JsonNode summary = report.at("/summary");
        assertThat(summary.at("/documents").asInt()).isEqualTo(FILES);
        assertThat(summary.at("/unreadable").asInt()).isEqualTo(FILES / 10);
        assertThat(summary.at("/counts/warning").asInt())
                .isEqualTo(report.at("/documents")
                        .valueStream()
                        .mapToInt(file -> file.at("/counts/warning").asInt())
                        .sum());
        JsonNode most = summary.at("/rules/0");
        assertThat(most.at("/title").asString()).isNotBlank();
        assertThat(most.at("/count").asLong())
                .isEqualTo(report.at("/documents")
                        .valueStream()
                        .flatMap(file -> file.at("/findings").valueStream())
                        .filter(finding -> finding.at("/rule").equals(most.at("/rule")))
                        .count());
        assertThat(summary.at("/rules")
                        .valueStream()
                        .map(rule -> rule.at("/count").asInt()))
                .isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void theTableSaysTheSameAsTheData() {
        JsonNode rules = JsonMapper.shared()
                .readTree(
                        Run.of("check", in, "--report", "json", "--lang", "en").out())
                .at("/summary/rules");

        List<String> lines = Run.of("check", in, "--lang", "en").out().lines().toList();

        List<String> table = rules.valueStream()
                .map(rule -> rule.at("/rule").asString() + " "
                        + rule.at("/count").asInt() + " " + rule.at("/title").asString())
                .toList();
        int end = lines.size() - 2;
        assertThat(lines.subList(end - table.size(), end))
                .extracting(line -> line.replaceAll(" +", " "))
                .isEqualTo(table);
        assertThat(lines.get(end + 1)).startsWith("100 files: ");
    }

    private static String contents(Path directory) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files(directory)) {
            all.append(file).append('\n').append(Files.readString(file));
        }
        return all.toString();
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> walk = Files.walk(directory)) {
            return walk.filter(Files::isRegularFile).sorted().collect(Collectors.toList());
        }
    }
}
