package io.github.huongdan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.Story;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.html.GuidanceHtml;
import io.github.huongdan.serialization.pdf.GuidancePdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Each letter and digit of real documents, as PDF files and as web pages, stands in the text that is read, and each of that in the model. */
@EnabledIf(
        value = "io.github.huongdan.acceptance.Corpus#available",
        disabledReason = "the environment variable HUONGDAN_CORPUS names no folder of documents")
class PagesNothingLostTest {

    private static final String MENU = "<ul><li><a href=a>Trang chủ</a></li><li><a href=b>Tin tức</a></li>"
            + "<li><a href=c>Thủ tục</a></li><li><a href=d>Hỏi đáp</a></li><li><a href=e>Liên hệ</a></li></ul>";

    /** PDFBox reads the letters in another way; what runs along the pages stands there on each, and so do their numbers. */
    @Test
    void losesNoLetterAndNoDigitOfRealPdfFiles() throws IOException {
        for (Path file : Corpus.pdfFiles()) {
            byte[] content = Files.readAllBytes(file);
            ReadDocument read = GuidancePdf.standard().read(content);
            Map<Integer, Integer> there = new HashMap<>();
            count(read.source().text(), there);
            try (PDDocument pdf = Loader.loadPDF(content)) {
                for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                    count(running(read), there);
                    count(String.valueOf(page), there);
                }
                Map<Integer, Integer> printed = new HashMap<>();
                count(new PDFTextStripper().getText(pdf), printed);

                assertThat(printed).hasSizeGreaterThan(50);
                assertHolds(there, printed, file);
            }
            assertThat(Unplaced.of(read)).as(file.toString()).isEmpty();
        }
    }

    private static String running(ReadDocument read) {
        StringBuilder running = new StringBuilder();
        Layout layout = read.layout();
        for (LaidParagraph paragraph : layout.paragraphs()) {
            if (paragraph.story() != Story.BODY) {
                running.append(read.source().text(paragraph.span())).append('\n');
            }
        }
        return running.toString();
    }

    /** Texts that were copied from portals have what those set beside a document. */
    @Test
    void losesNoLetterAndNoDigitOfRealTextsAsPagesOfAPortal() throws IOException {
        for (Path file : Corpus.documents()) {
            if (file.getFileName().toString().startsWith("portal-")) {
                continue;
            }
            String text = Files.readString(file);
            ReadDocument read = GuidanceHtml.standard().read(page(text).getBytes(StandardCharsets.UTF_8));
            Map<Integer, Integer> there = new HashMap<>();
            count(read.source().text(), there);
            Map<Integer, Integer> shown = new HashMap<>();
            count(text, shown);

            assertHolds(there, shown, file);
            assertThat(Unplaced.of(read)).as(file.toString()).isEmpty();
        }
    }

    private static String page(String text) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head><meta charset=utf-8></head><body>");
        page.append(MENU).append("<div>").append(MENU).append("<div>");
        for (String line : text.split("\n")) {
            String shown = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            page.append("<p>").append(shown).append("</p>\n");
        }
        return page.append("</div></div>").append(MENU).append("</body></html>").toString();
    }

    private static void assertHolds(Map<Integer, Integer> there, Map<Integer, Integer> shown, Path file) {
        shown.forEach((letter, count) -> assertThat(there.getOrDefault(letter, 0))
                .as(file + " " + Character.toString(letter))
                .isGreaterThanOrEqualTo(count));
    }

    private static void count(String text, Map<Integer, Integer> letters) {
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letter -> letters.merge(letter, 1, Integer::sum));
    }
}
