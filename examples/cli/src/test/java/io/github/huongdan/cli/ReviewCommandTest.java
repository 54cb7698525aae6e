package io.github.huongdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.serialization.word.GuidanceWord;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Report;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {

    private static final Path WORD = Run.DOCUMENTS.resolve("81-hd-btgduk.docx");

    @TempDir
    private Path directory;

    @Test
    void theCopyHoldsACommentForEachFinding() throws IOException {
        Report report =
                GuidanceValidator.standard().validate(GuidanceWord.standard().read(Files.readAllBytes(WORD)));
        Run run = Run.of("review", WORD, "--out", directory, "--lang", "en");

        assertThat(run.exit()).isZero();
        byte[] copy = Files.readAllBytes(directory.resolve("81-hd-btgduk.docx"));
        assertThat(comments(copy))
                .hasSize(report.findings().stream()
                        .mapToInt(found -> found.each().size())
                        .sum());
        assertThat(text(copy)).isEqualTo(text(Files.readAllBytes(WORD)));
    }

    @Test
    void fixesAreChangesThatAreTracked() throws IOException {
        Run.of("review", WORD, "--out", directory, "--fixes");

        byte[] copy = Files.readAllBytes(directory.resolve("81-hd-btgduk.docx"));
        assertThat(part(copy, "word/document.xml")).contains("<w:ins").contains("<w:del");
        assertThat(text(copy)).isNotEqualTo(text(Files.readAllBytes(WORD)));
    }

    @Test
    void aLevelLeavesOutWhatWeighsLess() throws IOException {
        Run.of("review", WORD, "--out", directory, "--min", "error", "--lang", "en");

        byte[] copy = Files.readAllBytes(directory.resolve("81-hd-btgduk.docx"));
        assertThat(comments(copy)).isNotEmpty().allMatch(comment -> comment.contains(">Error "));
    }

    @Test
    void anAuthorAndATimeAreWritten() throws IOException {
        Run.of("review", WORD, "--out", directory, "--author", "Văn phòng", "--date", "2026-03-01T08:00:00Z");

        byte[] copy = Files.readAllBytes(directory.resolve("81-hd-btgduk.docx"));
        assertThat(comments(copy))
                .allMatch(comment -> comment.contains("Văn phòng") && comment.contains("2026-03-01T08:00:00Z"));
    }

    @Test
    void onADayThatIsNotSaidTheCopyIsTheSame() throws IOException {
        Run.of("review", WORD, "--out", directory.resolve("a"));
        Run.of("review", WORD, "--out", directory.resolve("b"));

        assertThat(directory.resolve("a/81-hd-btgduk.docx"))
                .hasSameBinaryContentAs(directory.resolve("b/81-hd-btgduk.docx"));
    }

    @Test
    void takesTheWordFilesOfADirectory() throws IOException {
        Path archive = Files.createDirectories(directory.resolve("archive/2017"));
        Files.copy(WORD, archive.resolve("a.docx"));
        Files.copy(Run.CLEAN, archive.resolve("b.txt"));

        Run run = Run.of("review", directory.resolve("archive"), "--out", directory.resolve("out"));

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).hasSize(1);
        assertThat(directory.resolve("out/2017/a.docx")).exists();
    }

    @Test
    void refusesWhatIsNoWordFile() {
        Run run = Run.of("review", Run.CLEAN, "--out", directory);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void neverOverwritesItsInput() throws IOException {
        Path file = Files.copy(WORD, directory.resolve("a.docx"));

        Run run = Run.of("review", file, "--out", directory);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(file).hasSameBinaryContentAs(WORD);
    }

    @Test
    void refusesATimeThatIsNone() {
        Run run = Run.of("review", WORD, "--out", directory, "--date", "yesterday");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--date");
    }

    private static String text(byte[] file) {
        return GuidanceWord.standard().read(file).source().text();
    }

    private static List<String> comments(byte[] file) throws IOException {
        return Arrays.stream(part(file, "word/comments.xml").split("<w:comment ", -1))
                .skip(1)
                .toList();
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}
