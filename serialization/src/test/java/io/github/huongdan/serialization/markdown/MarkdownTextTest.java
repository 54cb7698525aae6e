package io.github.huongdan.serialization.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Provision;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.source.Position;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTextTest {

    @Test
    void readsWhatPandocWrites() throws IOException {
        ReadDocument read = GuidanceMarkdown.standard().read(ReadMarkdown.resource("front-matter.md"));
        GuidanceDocument document = read.document();

        assertThat(document.unclassified()).isEmpty();
        assertThat(document.header().issuer()).isEqualTo("SỞ NỘI VỤ");
        assertThat(document.basis().grounds().get(1).text()).endsWith("của Chính phủ");
        assertThat(document.sections()).hasSize(2);
        assertThat(document.signatories())
                .singleElement()
                .satisfies(signatory -> assertThat(signatory.name()).isEqualTo("Nguyễn Văn Mẫu"));
        assertThat(read.notes()).singleElement().satisfies(note -> {
            assertThat(note.doubt()).isEqualTo(ReadingDoubt.LEFT_OUT);
            assertThat(note.count()).isEqualTo(25);
        });
    }

    @Test
    void saysLineAndColumnAsTheyWereReceived() throws IOException {
        ReadDocument read = GuidanceMarkdown.standard().read(ReadMarkdown.resource("front-matter.md"));

        assertThat(read.layout()).isNull();
        assertThat(place(read, "/header/code/text")).isEqualTo(new Position(15, 9));
        assertThat(place(read, "/basis/grounds/1/text")).isEqualTo(new Position(27, 2));
        assertThat(place(read, "/recipients/2/name")).isEqualTo(new Position(56, 69));
        assertThat(ReadMarkdown.source(read, "/header/code/text")).isEqualTo("12/HD-SNV");
    }

    @Test
    void leadsEachLetterPastEscapesEntitiesAndStars() {
        ReadDocument read =
                ReadMarkdown.of(ReadMarkdown.HEAD + "1\\. Đơn vị A\\-B &amp; C **gửi *báo* cáo** E&nbsp;F\\\\G.\n");
        String text = provisions(read).get(0).text();

        assertThat(text).isEqualTo("Đơn vị A-B & C gửi báo cáo E\u00a0F\\G.");
        for (String word : List.of("Đơn vị A", "B", "C", "gửi", "báo", "cáo", "G")) {
            int start = text.indexOf(word);
            var span = read.sourceMap().span("/sections/0/provisions/0/text", start, start + word.length());
            assertThat(span.map(read.source()::text)).as(word).contains(word);
        }
    }

    @Test
    void keepsNumbersAndDashesAsTheyAreWritten() {
        ReadDocument read = ReadMarkdown.of(ReadMarkdown.HEAD
                + "I. NỘI DUNG\n\n1. Một\n7. Bảy\n\na) Chữ a\n\n- gạch\n  + cộng\n\n8\\) Tám ngoặc\n");

        assertThat(labels(read)).containsExactly("1.", "7.", "8)");
        assertThat(provisions(read).get(1).provisions()).isNotEmpty();
        assertThat(read.document().toString()).contains("a)", "-", "+", "8)");
    }

    @Test
    void joinsLinesThatWereFilledUpAndNoOthers() {
        String filled =
                "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022 của Quốc hội\nnước Cộng hòa xã hội chủ nghĩa Việt Nam;";
        String typed = "SỞ NỘI VỤ\nSố: 7/HD-SNV\n**HƯỚNG DẪN**\nvề thi đua\nI. MỤC ĐÍCH\n1. Một việc.\n2. Hai việc.";

        assertThat(ReadMarkdown.of(ReadMarkdown.HEAD.replace("Sở", filled + "\n\nSở"))
                        .document()
                        .basis()
                        .grounds())
                .singleElement()
                .satisfies(ground -> assertThat(ground.text()).contains("Quốc hội nước Cộng hòa"));
        GuidanceDocument read = ReadMarkdown.of(typed).document();
        assertThat(read.header().issuer()).isEqualTo("SỞ NỘI VỤ");
        assertThat(read.subject()).isEqualTo("về thi đua");
        assertThat(read.sections().get(0).items()).hasSize(2);
    }

    @Test
    void breaksLinesWhereTheyAreBroken() {
        for (String hard : List.of("\\\n", "  \n", "<br>", "<br/>\n")) {
            GuidanceDocument read = ReadMarkdown.of("UBND TỈNH MẪU" + hard + "SỞ NỘI VỤ\n\nSố: 7/HD-SNV\n")
                    .document();

            assertThat(read.header().superior()).as(hard).isEqualTo("UBND TỈNH MẪU");
            assertThat(read.header().issuer()).as(hard).isEqualTo("SỞ NỘI VỤ");
        }
    }

    @Test
    void readsATableOfHtmlPastBlankLines() {
        ReadDocument read = ReadMarkdown.of(
                "<table>\n<tr><td>SỞ NỘI VỤ\n\nSố: 7/HD-SNV</td>\n\n<td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td>"
                        + "</tr>\n</table>\n\n**HƯỚNG DẪN**\n");

        assertThat(read.document().header().title()).isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertThat(read.document().typeName()).isEqualTo("HƯỚNG DẪN");
        assertThat(ReadMarkdown.source(read, "/header/title")).isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    }

    @Test
    void readsTextThatIsIndentedOrFencedAsText() {
        ReadDocument read =
                ReadMarkdown.of(ReadMarkdown.HEAD + "1\\. Một\n\n        a) Trong thụt lề\n\n```\nb) Trong rào\n```\n");

        assertThat(read.document().toString())
                .contains("Trong thụt lề", "Trong rào")
                .doesNotContain("```");
    }

    @Test
    void takesALineOfDashesForNoFrontMatter() {
        assertThat(FrontMatter.end("---\ntitle: a\n---\nb")).isEqualTo(17);
        assertThat(FrontMatter.end("---\nHướng dẫn: a\n---\nb")).isZero();
        assertThat(FrontMatter.end("---\n\nb\n\n---\n")).isZero();
        assertThat(FrontMatter.end("---\ntitle: a\n")).isZero();
        assertThat(FrontMatter.end("a\n---\n")).isZero();
    }

    @Test
    void readsUtf16() {
        byte[] text = ("\ufeff" + ReadMarkdown.HEAD).getBytes(StandardCharsets.UTF_16LE);

        assertThat(GuidanceMarkdown.standard().read(text).document().header().issuer())
                .isEqualTo("SỞ NỘI VỤ");
    }

    private static Position place(ReadDocument read, String pointer) {
        return (Position)
                read.location(read.sourceMap().span(pointer).orElseThrow().start())
                        .orElseThrow();
    }

    private static List<Provision> provisions(ReadDocument read) {
        return read.document().sections().get(0).items().stream()
                .map(Provision.class::cast)
                .toList();
    }

    private static List<String> labels(ReadDocument read) {
        return provisions(read).stream().map(Provision::label).toList();
    }
}
