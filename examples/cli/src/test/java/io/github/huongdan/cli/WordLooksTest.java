package io.github.huongdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The looks of Word files as {@code fix} and {@code review} change them. */
class WordLooksTest {

    private static final String MAIN = "word/document.xml";

    @TempDir
    private Path directory;

    private Path file;

    /** A file whose text is flush left. */
    @BeforeEach
    void writeARaggedFile() throws IOException {
        file = directory.resolve("a.docx");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile old = new ZipFile(
                        Run.DOCUMENTS.resolve("81-hd-btgduk-clean.docx").toFile());
                ZipOutputStream ragged = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : old.stream().toList()) {
                byte[] content = old.getInputStream(entry).readAllBytes();
                if (entry.getName().equals(MAIN)) {
                    String main = new String(content, StandardCharsets.UTF_8);
                    content = main.replace("<w:jc w:val=\"both\"/>", "<w:jc w:val=\"left\"/>")
                            .getBytes(StandardCharsets.UTF_8);
                }
                ragged.putNextEntry(new ZipEntry(entry.getName()));
                ragged.write(content);
                ragged.closeEntry();
            }
        }
        Files.write(file, bytes.toByteArray());
    }

    @Test
    void fixShowsThemAndLeavesTheFile() throws IOException {
        byte[] before = Files.readAllBytes(file);

        Run run = Run.of("fix", file, "--regime", "PARTY_2018", "--lang", "en");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines()).singleElement().asString().startsWith(file + ": LAY-37: ");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void fixWritesThemAsChangesThatAreTracked() throws IOException {
        assertThat(Run.of("fix", file, "--regime", "PARTY_2018", "--write").exit())
                .isZero();

        assertThat(main(file)).contains("<w:pPrChange ", "<w:jc w:val=\"both\"/>");
        assertThat(Run.of("fix", file, "--regime", "PARTY_2018").out()).isEmpty();
    }

    @Test
    void fixWritesThemPlainly() throws IOException {
        assertThat(Run.of("fix", file, "--regime", "PARTY_2018", "--write", "--accept")
                        .exit())
                .isZero();

        assertThat(main(file)).doesNotContain("pPrChange").contains("<w:jc w:val=\"both\"/>");
        assertThat(Run.of("fix", file, "--regime", "PARTY_2018").out()).isEmpty();
    }

    @Test
    void reviewTracksThemIfAsked() throws IOException {
        Run.of("review", file, "--regime", "PARTY_2018", "--out", directory.resolve("a"));
        Run.of("review", file, "--regime", "PARTY_2018", "--out", directory.resolve("b"), "--fixes");

        assertThat(main(directory.resolve("a/a.docx"))).doesNotContain("pPrChange");
        assertThat(main(directory.resolve("b/a.docx"))).contains("<w:pPrChange ");
    }

    private static String main(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(MAIN)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
