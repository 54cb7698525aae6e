package io.github.huongdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadCommandTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"json", "xml"})
    void printsTheDocumentInTheFormatAskedFor(String format) throws IOException {
        Run run = Run.of("read", Run.SOURCE, "--to", format);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(Run.DOCUMENTS.resolve("81-hd-btgduk." + format)));
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"81-hd-btgduk.txt", "81-hd-btgduk.json", "81-hd-btgduk.xml"})
    void findsTheInputsFormatFromItsContent(String name) throws IOException {
        Path renamed = Files.copy(Run.DOCUMENTS.resolve(name), directory.resolve("document.any"));

        assertThat(Run.of("read", renamed, "--to", "json").out())
                .isEqualTo(Run.of("read", Run.SOURCE, "--to", "json").out());
    }

    @Test
    void writesAFileForEachInput() throws IOException {
        Path out = directory.resolve("new").resolve("out");

        Run run = Run.of("read", Run.SOURCE, Run.CLEAN, "--to", "xml", "--out", out);

        assertThat(run.exit()).isZero();
        assertThat(out).isDirectoryContaining(file -> file.endsWith("81-hd-btgduk.xml"));
        assertThat(out.resolve("81-hd-btgduk-clean.xml")).exists();
        assertThat(out.resolve("81-hd-btgduk.xml")).hasSameTextualContentAs(Run.DOCUMENTS.resolve("81-hd-btgduk.xml"));
    }

    @Test
    void akomaNtosoComesWithWhatItDoesNotCarry() throws IOException {
        Run run = Run.of("read", Run.SOURCE, "--to", "akn", "--out", directory, "--lang", "en");

        assertThat(run.exit()).isZero();
        assertThat(run.err().lines()).hasSize(2).anyMatch(line -> line.contains("/header/issuedOn"));
        assertThat(Run.of("read", directory.resolve("81-hd-btgduk.akn.xml"), "--to", "json")
                        .out())
                .isEqualTo(Run.of("read", Run.SOURCE, "--to", "json").out());
    }

    @Test
    void writesAWordFileThatIsReadAsTheDocumentItself() throws IOException {
        Run run = Run.of("read", Run.SOURCE, "--to", "docx", "--out", directory);

        assertThat(run.exit()).isZero();
        assertThat(Run.of("read", directory.resolve("81-hd-btgduk.docx"), "--to", "json")
                        .out())
                .isEqualTo(Run.of("read", Run.SOURCE, "--to", "json").out());
        byte[] first = Files.readAllBytes(directory.resolve("81-hd-btgduk.docx"));
        Run.of("read", Run.SOURCE, "--to", "docx", "--out", directory);
        assertThat(directory.resolve("81-hd-btgduk.docx")).hasBinaryContent(first);
    }

    @Test
    void writesAWordFileInTheFormOfTheRegimeThatIsNamed() throws IOException {
        Path own = directory.resolve("own");
        Path other = directory.resolve("other");

        assertThat(Run.of("read", Run.SOURCE, "--to", "docx", "--out", own).exit())
                .isZero();
        assertThat(Run.of("read", Run.SOURCE, "--to", "docx", "--out", other, "--regime", "STATE_2020")
                        .exit())
                .isZero();

        assertThat(Files.readAllBytes(other.resolve("81-hd-btgduk.docx")))
                .isNotEqualTo(Files.readAllBytes(own.resolve("81-hd-btgduk.docx")));
        assertThat(Run.of("read", other.resolve("81-hd-btgduk.docx"), "--to", "json")
                        .exit())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--to json --regime STATE_2020",
                "--to docx --regime NONE_1900",
                "--to docx --regime-file ../documents/81-hd-btgduk.txt"
            })
    void aRegimeThatHasNoFormHereIsBadUsage(String options) {
        Path out = directory.resolve("out");

        Run run = Run.of(
                Stream.concat(Stream.of("read", Run.SOURCE, "--out", out), Stream.of((Object[]) options.split(" ")))
                        .toArray());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    @Test
    void aWordFileIsNotPrinted() {
        Run run = Run.of("read", Run.SOURCE, "--to", "docx");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--out");
    }

    @Test
    void aDocumentThatAWordFileCannotHoldLeavesNoFile() throws IOException {
        Path bad = directory.resolve("bad.json");
        Files.writeString(
                bad, "{\"format\": \"huongdan/1.1\", \"header\": {\"issuer\": \"A\\u0007\"}, \"sections\": []}");
        Path out = directory.resolve("out");

        Run run = Run.of("read", bad, "--to", "docx", "--out", out);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("/header/issuer");
        assertThat(out.resolve("bad.docx")).doesNotExist();
    }

    @Test
    void refusesToWriteTwoInputsToOneFile() throws IOException {
        Path other = Files.createDirectory(directory.resolve("other"));
        Path twin = Files.copy(Run.CLEAN, other.resolve("81-hd-btgduk.txt"));

        Run run = Run.of("read", Run.SOURCE, twin, "--to", "json", "--out", directory);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(directory.resolve("81-hd-btgduk.json"))
                .hasSameTextualContentAs(Run.DOCUMENTS.resolve("81-hd-btgduk.json"));
    }

    @Test
    void neverOverwritesAnInput() throws IOException {
        Path input = Files.copy(Run.SOURCE, directory.resolve("document.txt"));

        Run run = Run.of("read", input, "--to", "text", "--out", directory);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(input).hasSameBinaryContentAs(Run.SOURCE);
    }

    @Test
    void readsTheOtherFilesWhenOneIsUnreadable() {
        Run run = Run.of("read", directory, Run.SOURCE, "--to", "text");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).contains("TRƯỞNG BAN");
    }

    @Test
    void aFormatIsRequired() {
        assertThat(Run.of("read", Run.SOURCE).exit()).isEqualTo(2);
    }
}
