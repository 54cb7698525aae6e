package io.github.huongdan.serialization.word;

import static io.github.huongdan.serialization.word.RawDoc.docx;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.huongdan.layout.Alignment;
import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.LaidTable;
import io.github.huongdan.layout.LineSpacing;
import io.github.huongdan.layout.PageSection;
import io.github.huongdan.layout.Story;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.text.GuidanceText;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same document as a .docx and as the .doc that LibreOffice 7.4 saved of it. */
class OldWordTest {

    private final WordText word = WordReader.read(RawDoc.of("many-forms").bytes(), ReadLimits.defaults());
    private final WordText newer = WordReader.read(docx("many-forms"), ReadLimits.defaults());

    @ParameterizedTest
    @ValueSource(
            strings = {"party-guidance", "state-letter", "decision", "joint", "draft", "automatic-numbers", "plan"})
    void givesTheSameDocumentAsTheDocx(String name) throws IOException {
        GuidanceDocument old =
                GuidanceWord.standard().read(RawDoc.of(name).bytes()).document();

        assertThat(old).isEqualTo(GuidanceWord.standard().read(docx(name)).document());
        if (!name.equals("plan")) {
            assertThat(old).isEqualTo(GuidanceText.standard().read(text(name)).document());
        }
    }

    private static byte[] text(String name) throws IOException {
        try (InputStream file = GuidanceWord.class.getResourceAsStream(name + ".txt")) {
            return Objects.requireNonNull(file, name).readAllBytes();
        }
    }

    @Test
    void showsTheSameParagraphsInTheSameForm() {
        Map<String, LaidParagraph> old = paragraphs(word);
        Map<String, LaidParagraph> expected = paragraphs(newer);

        expected.forEach((line, paragraph) -> {
            assertThat(old).containsKey(line);
            assertThat(old.get(line).format()).as(line).isEqualTo(paragraph.format());
            assertThat(old.get(line).story()).as(line).isEqualTo(paragraph.story());
            assertThat(old.get(line).cell()).as(line).isEqualTo(paragraph.cell());
            assertThat(old.get(line).labelEnd()).as(line).isEqualTo(paragraph.labelEnd());
            assertThat(old.get(line).pageBreakBefore()).as(line).isEqualTo(paragraph.pageBreakBefore());
        });
        assertThat(expected).hasSizeGreaterThan(70);
    }

    private static Map<String, LaidParagraph> paragraphs(WordText read) {
        return read.layout().paragraphs().stream()
                .filter(paragraph -> !line(read, paragraph).isBlank())
                .collect(Collectors.toMap(
                        paragraph -> line(read, paragraph), paragraph -> paragraph, (one, other) -> one, TreeMap::new));
    }

    private static String line(WordText read, LaidParagraph paragraph) {
        return read.source()
                .text()
                .substring(paragraph.span().start(), paragraph.span().end());
    }

    @Test
    void readsNumbersOfLists() {
        assertThat(word.source().text())
                .contains(
                        "1.\tmột\n1.1.\tmột một\n1.2.\tmột hai\na)\ta\nb)\tb\n2.\thai\n2.1.\thai một\n",
                        "Phần I: La Mã một\nPhần II: La Mã hai\nxen giữa\nPhần III: La Mã ba\n",
                        "•\tgạch đầu dòng\nĐiều 5.bắt đầu từ năm\nĐiều 6.sáu\n",
                        "z)\tchữ 26\naa)\tchữ 27\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đậm",
                " nghiêng",
                " gạch chân",
                " hoa",
                " hoa nhỏ",
                " đỏ",
                " cỡ mười bảy",
                " Arial",
                "không đậm trong kiểu đậm",
                " và đậm",
                "ẩn đi",
                " và hiện ra"
            })
    void showsLettersInTheSameStyle(String words) {
        assertThat(ReadWord.style(word, words)).isEqualTo(ReadWord.style(newer, words));
    }

    @Test
    void readsIndentsAndSpacing() {
        assertThat(ReadWord.paragraph(word, "Thụt lề").format()).satisfies(format -> {
            assertThat(format.alignment()).isEqualTo(Alignment.JUSTIFY);
            assertThat(List.of(format.leftIndent(), format.rightIndent(), format.firstLineIndent()))
                    .containsExactly(36.0, 18.0, 28.35);
            assertThat(format.lineSpacing()).isEqualTo(new LineSpacing(LineSpacing.Rule.MULTIPLE, 1.5));
        });
    }

    @Test
    void convertsTypefacesFromBeforeUnicodeAndSigns() {
        assertThat(word.source().text())
                .contains("Cộng hòa xã hội chủ nghĩa Việt Nam\nCỘNG HÒA XÃ HỘI\n", "✓ dấu kiểm\n");
    }

    @Test
    void showsResultsOfFieldsAndChangesAsAccepted() {
        assertThat(word.source().text())
                .contains("Hướng dẫn số 12/HD-SNV ngày\n", "Giữ lại thêm vào xong\n")
                .doesNotContain("HYPERLINK", "bỏ đi", "Ý kiến riêng");
        assertThat(ReadWord.doubts(word))
                .containsExactly(
                        ReadingDoubt.TRACKED_CHANGES,
                        ReadingDoubt.COMMENTS,
                        ReadingDoubt.LEGACY_TYPEFACE,
                        ReadingDoubt.HIDDEN_TEXT);
    }

    @Test
    void readsTablesInsideTables() {
        assertThat(word.layout().tables())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("span")
                .isEqualTo(newer.layout().tables());
        assertThat(word.layout().tables()).extracting(LaidTable::bordered).containsExactly(true, true, false);
    }

    @Test
    void readsNotesAndWhatStandsAboveAndBelow() {
        assertThat(ReadWord.paragraph(word, "Nội dung chú thích\n").story()).isEqualTo(Story.NOTE);
        assertThat(ReadWord.paragraph(word, "Nội dung chú thích cuối").story()).isEqualTo(Story.NOTE);
        assertThat(ReadWord.paragraph(word, "Chỉ trang đầu").story()).isEqualTo(Story.HEADER);
        assertThat(ReadWord.paragraph(word, "Chân trang").story()).isEqualTo(Story.FOOTER);
        assertThat(ReadWord.paragraph(word, "Dòng hai của hộp").story()).isEqualTo(Story.TEXT_BOX);
    }

    @Test
    void readsSectionsAndTheNumberOfThePage() {
        assertThat(word.layout().sections())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("span")
                .isEqualTo(newer.layout().sections());
        assertThat(word.layout().sections()).extracting(PageSection::width).containsExactly(595.3, 841.9);
    }

    @Test
    void readsDrawnLines() {
        assertThat(word.layout().lines()).singleElement().satisfies(line -> {
            assertThat(line.length()).isCloseTo(100, within(0.1));
            assertThat(line.horizontal()).isTrue();
            assertThat(line.anchor()).isEqualTo(word.source().text().indexOf("Neo đường kẻ"));
        });
    }

    /** Word records no pages in the old format. */
    @Test
    void knowsNoPages() {
        assertThat(word.layout().paragraphs()).extracting(LaidParagraph::page).containsOnlyNulls();
    }
}
