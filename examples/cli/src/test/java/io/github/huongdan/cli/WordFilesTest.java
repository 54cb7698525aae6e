package io.github.huongdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.reading.ReadingNote;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.word.GuidanceWord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordFilesTest {

    private static final Path WORD = Run.DOCUMENTS.resolve("81-hd-btgduk.docx");
    private static final Path OLD_WORD = Run.DOCUMENTS.resolve("81-hd-btgduk.doc");

    @TempDir
    private Path directory;

    @Test
    void aFindingNamesItsParagraphAndNoLine() {
        Run run = Run.of("check", WORD, "--lang", "en");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains(": paragraph ");
        assertThat(run.out()).doesNotContainPattern("docx:\\d");
        assertThat(run.out()).doesNotContain(" line ");
    }

    @Test
    void readsAWordFileIntoOtherFormats() throws IOException {
        Run run = Run.of("read", WORD, "--to", "json");

        assertThat(run.exit()).isZero();
        assertThat(GuidanceJson.standard().read(run.out()).header().code()).hasToString("81-HD/BTGDUK");
    }

    @Test
    void readsAWordFileOfTheOldFormatAsTheNewerOne() throws IOException {
        Run old = Run.of("read", OLD_WORD, "--to", "json");

        assertThat(old.exit()).isZero();
        assertThat(GuidanceJson.standard().read(old.out()))
                .isEqualTo(GuidanceJson.standard()
                        .read(Run.of("read", WORD, "--to", "json").out()));
    }

    @Test
    void checksDirectoriesOfTextsAndWordFiles() throws IOException {
        Files.copy(WORD, directory.resolve("a.docx"));
        Files.copy(OLD_WORD, directory.resolve("c.doc"));
        Files.copy(Run.CLEAN, directory.resolve("b.txt"));
        Files.write(directory.resolve("~$a.docx"), new byte[162]);

        Run run = Run.of("check", directory, "--fail-on", "never");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("a.docx")
                .contains("b.txt")
                .contains("c.doc")
                .doesNotContain("~$");
    }

    @Test
    void fixShowsWhatItWouldWriteIntoAWordFile() throws IOException {
        Path file = Files.copy(WORD, directory.resolve("a.docx"));

        Run run = Run.of("fix", file);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("--- ").contains("+++ ");
        assertThat(file).hasSameBinaryContentAs(WORD);
    }

    @Test
    void fixWritesTrackedChangesIntoAWordFile() throws IOException {
        Path file = Files.copy(WORD, directory.resolve("a.docx"));

        Run run = Run.of("fix", file, "--write");

        assertThat(run.exit()).isZero();
        assertThat(GuidanceWord.standard().read(Files.readAllBytes(file)).notes())
                .extracting(ReadingNote::doubt)
                .contains(ReadingDoubt.TRACKED_CHANGES)
                .doesNotContain(ReadingDoubt.COMMENTS);
    }

    @Test
    void fixWritesPlainlyWhereAsked() throws IOException {
        Path file = Files.copy(WORD, directory.resolve("a.docx"));

        Run.of("fix", file, "--write", "--accept");

        assertThat(GuidanceWord.standard().read(Files.readAllBytes(file)).notes())
                .extracting(ReadingNote::doubt)
                .doesNotContain(ReadingDoubt.TRACKED_CHANGES);
        assertThat(Run.of("fix", file).exit()).isZero();
    }

    @Test
    void readsByContentAndSaysSo() throws IOException {
        Path misnamed = Files.copy(WORD, directory.resolve("hd.txt"));

        Run run = Run.of("check", misnamed, "--fail-on", "never", "--lang", "en");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains(": paragraph ").contains("claims another format");
    }

    @Test
    void plainTextUnderANameThatClaimsAnotherFormatIsRefused() throws IOException {
        assertRefused(Files.writeString(directory.resolve("a.json"), "[".repeat(10_000)));
        assertRefused(Files.writeString(directory.resolve("b.docx"), "HƯỚNG DẪN"));
    }

    @Test
    void aDamagedWordFileIsRefusedInOneSentence() throws IOException {
        byte[] whole = Files.readAllBytes(WORD);

        assertRefused(Files.write(directory.resolve("cut.docx"), Arrays.copyOf(whole, whole.length / 2)));
        assertRefused(Files.write(directory.resolve("zip.docx"), "PK\u0003\u0004".getBytes(StandardCharsets.US_ASCII)));
    }

    private static void assertRefused(Path file) {
        Run run = Run.of("check", file);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).singleElement().asString().startsWith("huongdan: " + file + ": ");
    }
}
