package io.github.huongdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebPagesTest {

    @TempDir
    private Path directory;

    private Path page;
    private Path markdown;

    @BeforeEach
    void saveAPageAndAText() throws IOException {
        page = directory.resolve("hd.html");
        markdown = directory.resolve("hd.md");
        Files.writeString(
                page,
                "<p hidden>ẩn</p><table><tr><td>SỞ NỘI VỤ<br>Số: 7/HD-SNV</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td>"
                        + "</tr></table><p>HƯỚNG DẪN</p><p>về thi đua</p>");
        Files.writeString(markdown, "**SỞ NỘI VỤ**\n\nSố: 7/HD-SNV\n\n# HƯỚNG DẪN\n\nvề thi đua\n");
    }

    @Test
    void areTakenOneByOneAndInDirectories() {
        Run checked = Run.of("check", directory, "--lang", "en");
        Run read = Run.of("read", markdown, "--to", "text");

        assertThat(checked.exit()).isEqualTo(1);
        assertThat(checked.out())
                .contains("hd.html: paragraph ", "hd.md:", "left out")
                .contains(": 2 letters");
        assertThat(read.out()).contains("SỞ NỘI VỤ", "HƯỚNG DẪN").doesNotContain("**");
    }

    @Test
    void areNotFixed() {
        for (Path file : new Path[] {page, markdown}) {
            Run run = Run.of("fix", file);

            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).contains("is of the format ", "expected a text or Word file");
        }
    }
}
