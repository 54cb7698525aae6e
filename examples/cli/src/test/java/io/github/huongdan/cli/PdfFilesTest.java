package io.github.huongdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDF files as {@code review} and {@code fix} take them. */
class PdfFilesTest {

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void writeAFile() throws IOException {
        file = Files.write(directory.resolve("a.pdf"), pdf(""));
    }

    @Test
    void reviewAddsANoteForEachFinding() throws IOException {
        Run run = Run.of("review", file, "--out", directory.resolve("out"), "--lang", "en");

        assertThat(run.exit()).isZero();
        String copy = Files.readString(directory.resolve("out/a.pdf"), StandardCharsets.ISO_8859_1);
        assertThat(copy).startsWith(Files.readString(file, StandardCharsets.ISO_8859_1));
        int notes = copy.split("/Subtype/Highlight", -1).length - 1;
        assertThat(notes).isPositive();
        assertThat(run.out()).contains(notes + " comment");
    }

    @Test
    void reviewGivesTheSameCopyOnAnyDay() {
        Run.of("review", file, "--out", directory.resolve("one"));
        Run.of("review", file, "--out", directory.resolve("two"));

        assertThat(directory.resolve("one/a.pdf")).hasSameBinaryContentAs(directory.resolve("two/a.pdf"));
    }

    @Test
    void reviewRefusesASignedFile() throws IOException {
        Files.write(file, pdf("/AcroForm<</SigFlags 3/Fields[]>>"));

        Run run = Run.of("review", file, "--out", directory.resolve("out"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).singleElement().asString().contains("signed");
        assertThat(directory.resolve("out/a.pdf")).doesNotExist();
    }

    @Test
    void fixRefusesIt() throws IOException {
        byte[] before = Files.readAllBytes(file);

        Run run = Run.of("fix", file, "--write");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(file).hasBinaryContent(before);
    }

    /** A file of one page. */
    static byte[] pdf(String entries) {
        String content =
                "BT /F 13 Tf 85 760 Td (UY BAN NHAN DAN) Tj 0 -20 Td (So 12/HD-UBND) Tj 0 -20 Td (HUONG DAN) Tj ET";
        List<String> objects = List.of(
                "<</Type/Catalog/Pages 2 0 R" + entries + ">>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
                "<</Length " + content.length() + ">>\nstream\n" + content + "\nendstream",
                "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>");
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        StringBuilder references = new StringBuilder("xref\n0 6\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            references.append(String.format(Locale.ROOT, "%010d 00000 n \n", file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = file.length();
        file.append(references)
                .append("trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
