package io.github.huongdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of three hundred pages in a machine with little memory. */
class LargeFileTest {

    private static final String MAIN = "word/document.xml";

    /** How often the text of the example, which fills two pages, makes three hundred of them. */
    private static final int TIMES = 150;

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void writeAFile() throws IOException {
        file = directory.resolve("a.docx");
        try (ZipFile old =
                        new ZipFile(Run.DOCUMENTS.resolve("81-hd-btgduk.docx").toFile());
                ZipOutputStream large = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : old.stream().toList()) {
                byte[] content = old.getInputStream(entry).readAllBytes();
                large.putNextEntry(new ZipEntry(entry.getName()));
                large.write(entry.getName().equals(MAIN) ? repeated(content) : content);
                large.closeEntry();
            }
        }
    }

    /** Repeats what stands between the table of the letterhead and the one of the signature. */
    private static byte[] repeated(byte[] part) {
        String main = new String(part, StandardCharsets.UTF_8);
        int start = main.indexOf("</w:tbl>") + "</w:tbl>".length();
        int end = main.lastIndexOf("<w:tbl>");
        return (main.substring(0, start) + main.substring(start, end).repeat(TIMES) + main.substring(end))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void isReviewedIn256Megabytes() throws Exception {
        Process process = Program.start(
                "-Xmx256m",
                directory,
                "review",
                file,
                "--regime",
                "PARTY_2018",
                "--fixes",
                "--out",
                directory.resolve("out"));
        process.getInputStream().transferTo(OutputStream.nullOutputStream());

        assertThat(process.waitFor()).isZero();
        assertThat(directory.resolve("out/a.docx")).exists();
        try (ZipFile copy = new ZipFile(directory.resolve("out/a.docx").toFile())) {
            assertThat(copy.getEntry("word/comments.xml").getSize()).isGreaterThan(100_000);
        }
    }
}
