package io.github.huongdan.serialization.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.layout.Alignment;
import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.PageNumber;
import io.github.huongdan.layout.Story;
import io.github.huongdan.reading.ReadDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages whose letters are set one by one. */
class PdfPagesTest {

    @Test
    void aGapIsABlankAndABlankWithoutAGapIsNone() {
        String glued = "BT /F 10 Tf 85 700 Td (bao) Tj 18 0 Td (cao) Tj ET";
        String parted = "BT /F 10 Tf 85 700 Td (ho) Tj 10 0 Td ( ) Tj 0 0 Td (i) Tj ET";

        assertThat(lines(glued)).containsExactly("bao cao");
        assertThat(lines(parted)).containsExactly("hoi");
    }

    @Test
    void lettersThatAreDrawnTwiceToLookBoldCountOnce() {
        assertThat(lines("BT /F 10 Tf 85 700 Td (a) Tj ET BT /F 10 Tf 85.3 700 Td (a) Tj ET"))
                .containsExactly("a");
    }

    @Test
    void readsTheLeftColumnBeforeTheRightOneHoweverTheyAreDrawn() {
        String column = text(85, 760, "SO NOI VU") + text(85, 740, "So: 12");
        String other = text(330, 760, "CONG HOA") + text(330, 740, "Doc lap");

        assertThat(lines(column + other)).containsExactly("SO NOI VU", "So: 12", "CONG HOA", "Doc lap");
        assertThat(lines(other + column)).containsExactly("SO NOI VU", "So: 12", "CONG HOA", "Doc lap");
        assertThat(lines(text(85, 760, "SO NOI VU")
                        + text(330, 760, "CONG HOA")
                        + text(85, 740, "So: 12")
                        + text(330, 740, "Doc lap")))
                .containsExactly("SO NOI VU", "So: 12", "CONG HOA", "Doc lap");
    }

    @Test
    void aLineGoesOnWhereItsFirstWordWouldNotHaveFittedAbove() {
        String wide = "x".repeat(68);
        String page = text(113, 700, wide.substring(6))
                + text(85, 684, wide)
                + text(85, 668, wide)
                + text(85, 652, "het.")
                + text(113, 636, wide.substring(6))
                + text(85, 620, "cuoi.");

        assertThat(lines(page)).hasSize(2).first().asString().endsWith(" het.");
    }

    @Test
    void whatASigningProgramPrintsIsAStoryOfItsOwn() {
        Layout layout = read(text(85, 760, "Noi dung")
                        + text(400, 800, "Signed by: UBND tinh")
                        + text(400, 788, "Co quan: UBND")
                        + text(400, 776, "Date: 12-03-2025 10:20"))
                .layout();

        assertThat(layout.paragraphs())
                .extracting(LaidParagraph::story)
                .containsExactly(Story.BODY, Story.HEADER, Story.HEADER, Story.HEADER);
    }

    @Test
    void wordsOnSigningWithoutADayAreText() {
        assertThat(read(text(85, 760, "Noi dung") + text(85, 740, "Signed by: Chanh Van phong"))
                        .layout()
                        .paragraphs())
                .extracting(LaidParagraph::story)
                .containsOnly(Story.BODY);
    }

    @Test
    void whatRunsAlongThePagesIsToldOnceAndTheirNumbersAreNoText() {
        RawPdf file = RawPdf.ofPage(running(1));
        for (int page = 2; page <= 3; page++) {
            int content = 2 * page + 2;
            file.stream("", running(page).getBytes(StandardCharsets.ISO_8859_1))
                    .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " + content
                            + " 0 R/Resources<</Font<</F 5 0 R>>>>>>");
        }
        ReadDocument read = GuidancePdf.standard()
                .read(file.replace(2, "<</Type/Pages/Kids[3 0 R 7 0 R 9 0 R]/Count 3>>")
                        .bytes());

        assertThat(read.source().text().lines())
                .containsExactly("Trang thu 1", "Trang thu 2", "Trang thu 3", "Luu hanh noi bo");
        PageNumber number = read.layout().sections().get(0).pageNumber();
        assertThat(number.inHeader()).isTrue();
        assertThat(number.alignment()).isEqualTo(Alignment.CENTER);
    }

    private static String running(int page) {
        return text(300, 810, String.valueOf(page))
                + text(200, 400, "Trang thu " + page)
                + text(220, 30, "Luu hanh noi bo");
    }

    private static String text(int left, int bottom, String words) {
        return "BT /F 13 Tf " + left + " " + bottom + " Td (" + words + ") Tj ET ";
    }

    private static List<String> lines(String content) {
        return read(content).source().text().lines().toList();
    }

    private static ReadDocument read(String content) {
        return GuidancePdf.standard().read(RawPdf.ofPage(content).bytes());
    }
}
