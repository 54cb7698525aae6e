package io.github.huongdan.serialization.word.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.layout.Alignment;
import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.PageSection;
import io.github.huongdan.layout.TextStyle;
import io.github.huongdan.model.Appendix;
import io.github.huongdan.model.Block;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.OtherSection;
import io.github.huongdan.model.Paragraph;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.model.Table;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.regime.Regime;
import io.github.huongdan.regime.Regimes;
import io.github.huongdan.serialization.UnwritableDocumentException;
import io.github.huongdan.serialization.word.GuidanceWord;
import io.github.huongdan.settings.Settings;
import io.github.huongdan.source.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the form of a regime makes of a document. */
class WrittenFileTest {

    private static final double SAME = 0.1;
    private static final double POINTS = PageSection.POINTS_PER_MILLIMETRE;

    private static final GuidanceDocument STATE = GuidanceDocument.builder()
            .header(header -> header.system(IssuingSystem.STATE)
                    .title("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                    .motto("Độc lập - Tự do - Hạnh phúc")
                    .superior("UBND TỈNH SƠN HẢI")
                    .issuer("SỞ NỘI VỤ")
                    .code("15/HD-SNV")
                    .place("Sơn Hải")
                    .issuedOn(LocalDate.of(2021, 3, 1)))
            .typeName("HƯỚNG DẪN")
            .subject("Về việc lập hồ sơ")
            .basis(basis -> basis.ground("Căn cứ Luật Lưu trữ ngày 11 tháng 11 năm 2011")
                    .enactingClause("Sở Nội vụ hướng dẫn như sau:"))
            .aimsAndRequirements(
                    section -> section.label("I.").heading("MỤC ĐÍCH, YÊU CẦU").provision("1.", "Lập hồ sơ đầy đủ."))
            .recipient(Recipient.of("Các sở"))
            .recipient(Recipient.archive("VT"))
            .signatory(Signatory.of("GIÁM ĐỐC", "Lê Văn Năm"))
            .appendix(Appendix.builder()
                    .label("Phụ lục I")
                    .title("DANH MỤC HỒ SƠ")
                    .paragraph("Một đoạn.")
                    .block(Table.builder()
                            .headerRows(1)
                            .row("TT", "Tên")
                            .row("1", "Hồ sơ")
                            .build())
                    .build())
            .build();

    private final ReadDocument read =
            GuidanceWord.standard().read(GuidanceWord.standard().writeBytes(STATE));
    private final Layout layout = layout(read);

    @Test
    void thePagesAreThoseOfTheRegime() {
        assertThat(layout.sections()).hasSize(2).allSatisfy(section -> {
            assertThat(section.width() / POINTS).isBetween(210 - SAME, 210 + SAME);
            assertThat(section.height() / POINTS).isBetween(297 - SAME, 297 + SAME);
            assertThat(section.margins().left() / POINTS).isBetween(30 - SAME, 30 + SAME);
            assertThat(section.margins().right() / POINTS).isBetween(15 - SAME, 15 + SAME);
            assertThat(section.pageNumber()).isNotNull();
            assertThat(section.pageNumber().inHeader()).isTrue();
            assertThat(section.pageNumber().alignment()).isEqualTo(Alignment.CENTER);
            assertThat(section.pageNumber().onFirstPage()).isFalse();
        });
    }

    @Test
    void aGroundOfTheStateIsInItalicsAndOneOfThePartyUpright() {
        assertThat(style("Căn cứ Luật").italic()).isTrue();
        GuidanceDocument party = STATE.toBuilder()
                .header(header -> header.system(IssuingSystem.PARTY).code("15-HD/BTGTU"))
                .build();
        ReadDocument written =
                GuidanceWord.standard().read(GuidanceWord.standard().writeBytes(party));

        assertThat(style(written, "Căn cứ Luật").italic()).isFalse();
    }

    @Test
    void issuerAndTitleStandBesideEachOtherAndSoDoRecipientsAndSignature() {
        assertThat(paragraph("SỞ NỘI VỤ").cell().column()).isEqualTo(1);
        assertThat(paragraph("CỘNG HÒA").cell().column()).isEqualTo(2);
        assertThat(paragraph("Số: 15").cell().row())
                .isEqualTo(paragraph("Sơn Hải, ngày").cell().row());
        assertThat(paragraph("Nơi nhận").cell().row())
                .isEqualTo(paragraph("Lê Văn Năm").cell().row());
        assertThat(layout.tables().get(0).bordered()).isFalse();
    }

    @Test
    void linesAreDrawnBelowIssuerMottoAndSubject() {
        assertThat(ruledBelow("SỞ NỘI VỤ")).isTrue();
        assertThat(ruledBelow("Độc lập")).isTrue();
        assertThat(ruledBelow("Về việc lập hồ sơ")).isTrue();
        assertThat(ruledBelow("CỘNG HÒA")).isFalse();
    }

    @Test
    void anAppendixBeginsAPage() {
        assertThat(paragraph("Phụ lục I").pageBreakBefore()).isTrue();
    }

    @Test
    void stylesHaveTheirNamesInVietnamese() throws IOException {
        String styles = part(GuidanceWord.standard().writeBytes(STATE), "word/styles.xml");

        assertThat(styles).contains("\"Căn cứ\"", "\"Nơi nhận\"", "\"Trích yếu\"", "\"Lời văn\"", "\"Mục\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "vi", "tr"})
    void theSameDocumentGivesTheSameBytesInEveryLanguage(String language) {
        Locale usual = Locale.getDefault();
        byte[] first = GuidanceWord.standard().writeBytes(STATE);
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(GuidanceWord.standard().writeBytes(STATE)).isEqualTo(first);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void aRegimeOfAnOfficeDecidesAndIsCompleted() {
        byte[] own = "extends = STATE_2011\nid = OFFICE\npage.margin.left = 35\npage.text.body = 13\n"
                .getBytes(StandardCharsets.UTF_8);
        Regime office = Regimes.standard()
                .with(Settings.of("office.conf", own))
                .byId("OFFICE")
                .orElseThrow();

        ReadDocument written =
                GuidanceWord.standard().read(GuidanceWord.standard().writeBytes(STATE, office));

        assertThat(layout(written).sections().get(0).margins().left() / POINTS).isBetween(35 - SAME, 35 + SAME);
        assertThat(style(written, "Lập hồ sơ đầy đủ").size()).isEqualTo(13);
        assertThat(style(written, "Căn cứ Luật").italic()).isTrue();
    }

    @Test
    void anEarlyDocumentHasTheFormOfTheNextRegimeThatIsKnown() {
        GuidanceDocument early = STATE.toBuilder()
                .header(header -> header.system(IssuingSystem.PARTY)
                        .title("ĐẢNG CỘNG SẢN VIỆT NAM")
                        .issuer("BAN TUYÊN GIÁO")
                        .issuedOn(LocalDate.of(2005, 3, 1)))
                .build();

        ReadDocument written =
                GuidanceWord.standard().read(GuidanceWord.standard().writeBytes(early));

        assertThat(style(written, "ĐẢNG CỘNG SẢN").size()).isEqualTo(15);
        assertThat(layout(written).sections().get(0).margins().top() / POINTS).isBetween(20 - SAME, 20 + SAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "*|MẬT|HỎA TỐC|DỰ THẢO|LƯU HÀNH NỘI BỘ",
                "MẬT|*|-----",
                "LƯU HÀNH NỘI BỘ|KHẨN",
                "DỰ THẢO LẦN 2",
                "-----"
            })
    void marksKeepTheirOrder(String marks) {
        GuidanceDocument marked = STATE.toBuilder()
                .header(header -> header.marks(List.of(marks.split("[|]"))))
                .build();

        assertThat(GuidanceWord.standard()
                        .read(GuidanceWord.standard().writeBytes(marked))
                        .document())
                .isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ủy ban nhân dân tỉnh", "Ủy ban nhân dân tỉnh|Các sở, ban, ngành"})
    void aSubmissionAddressesSomebodyBelowItsSubject(String addressees) {
        GuidanceDocument submission = STATE.toBuilder()
                .typeName("TỜ TRÌNH")
                .addressees(List.of(addressees.split("[|]")))
                .build();

        assertThat(GuidanceWord.standard()
                        .read(GuidanceWord.standard().writeBytes(submission))
                        .document())
                .isEqualTo(submission);
    }

    @Test
    void aNumberThatIsMissingHasRoom() {
        GuidanceDocument draft =
                STATE.toBuilder().header(header -> header.code("/HD-SNV")).build();
        ReadDocument written =
                GuidanceWord.standard().read(GuidanceWord.standard().writeBytes(draft));

        assertThat(written.source().text()).containsPattern("Số: {4,}/HD-SNV");
        assertThat(written.document().header().code()).isEqualTo(draft.header().code());
    }

    @Test
    void tabsAndEndsOfLinesAreKept() {
        GuidanceDocument broken = STATE.toBuilder().subject("Về\tviệc\nlập").build();
        ReadDocument written =
                GuidanceWord.standard().read(GuidanceWord.standard().writeBytes(broken));

        assertThat(written.source().text()).contains("Về\tviệc\u000blập");
    }

    @Test
    void whatCannotBePlacedStandsBesideTheText() {
        GuidanceDocument rest = STATE.toBuilder()
                .unclassified(List.of("TRƯỞNG PHÒNG", "Trần Thu"))
                .build();

        assertThat(GuidanceWord.standard()
                        .read(GuidanceWord.standard().writeBytes(rest))
                        .document())
                .isEqualTo(rest);
    }

    @Test
    void aCharacterThatNoWordFileCarriesIsRefusedWithItsPlace() {
        GuidanceDocument bad = STATE.toBuilder().subject("a\u0007b").build();

        UnwritableDocumentException refusal = catchThrowableOfType(
                UnwritableDocumentException.class, () -> GuidanceWord.standard().writeBytes(bad));

        assertThat(refusal.place().path()).isEqualTo("/subject");
        assertThat(refusal.reason()).contains("U+0007");
    }

    @Test
    void aRefusedDocumentLeavesTheStreamAlone() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GuidanceDocument bad = STATE.toBuilder().subject("\ud800").build();

        assertThatThrownBy(() -> GuidanceWord.standard().write(bad, out))
                .isInstanceOf(UnwritableDocumentException.class);
        assertThat(out.size()).isZero();
    }

    @Test
    void aPlaceWithoutADayComesBackAsItWas() {
        GuidanceDocument draft =
                STATE.toBuilder().header(header -> header.issuedOn(null)).build();

        GuidanceDocument read = GuidanceWord.standard()
                .read(GuidanceWord.standard().writeBytes(draft))
                .document();

        assertThat(read.header().place()).isEqualTo("Sơn Hải");
        assertThat(read.header()).isEqualTo(draft.header());
        assertThat(read.unclassified()).isEqualTo(draft.unclassified());
    }

    @Test
    void aTableOfMoreColumnsThanWordShowsIsRefused() {
        assertThat(GuidanceWord.standard()
                        .read(GuidanceWord.standard().writeBytes(withColumns(63)))
                        .document()
                        .appendices())
                .isEqualTo(withColumns(63).appendices());
        assertThat(catchThrowableOfType(
                                UnwritableDocumentException.class,
                                () -> GuidanceWord.standard().writeBytes(withColumns(64)))
                        .place()
                        .path())
                .isEqualTo("/appendices/0/blocks/0");
    }

    @Test
    void aTableThatIsTooWideLiesOnItsSide() {
        Block wide = withColumns(20).appendices().get(0).blocks().get(0);
        Block narrow = withColumns(3).appendices().get(0).blocks().get(0);
        Paragraph between = new Paragraph("Số liệu đến ngày 31 tháng 12.");
        GuidanceDocument document = STATE.toBuilder()
                .preamble(between)
                .preamble(wide)
                .preamble(wide)
                .preamble(between)
                .appendices(List.of(
                        Appendix.builder()
                                .label("Phụ lục I")
                                .block(narrow)
                                .block(wide)
                                .block(between)
                                .build(),
                        Appendix.builder().label("Phụ lục II").block(narrow).build()))
                .build();

        ReadDocument read = GuidanceWord.standard().read(GuidanceWord.standard().writeBytes(document));

        assertThat(read.document()).isEqualTo(document);
        assertThat(layout(read).sections().stream()
                        .map(section -> section.width() > section.height())
                        .toList())
                .containsExactly(false, true, false, true, false);
    }

    @Test
    void wordCountsLabelsThatAreRegularAndNoOthers() {
        assertThat(counted("1.", "2.", "3.")).containsExactly(true, true, true);
        assertThat(counted("a)", "b)", "c)", "d)")).containsExactly(true, true, true, true);
        assertThat(counted("a)", "b)", "c)", "d)", "đ)")).containsOnly(false);
        assertThat(counted("1.", "3.")).containsOnly(false);
        assertThat(counted("1.", "2)")).containsOnly(false);
        assertThat(counted("2.", "3.")).containsOnly(false);
        assertThat(counted("-", "-")).containsOnly(false);
        assertThat(counted("1.")).containsOnly(false);
    }

    /** Tells of a list of items whether Word counts them, one by one. */
    private static List<Boolean> counted(String... labels) {
        List<Provision> items = Stream.of(labels)
                .map(label -> Provision.of(label, "Lập hồ sơ công việc theo quy định."))
                .toList();
        GuidanceDocument document = STATE.toBuilder()
                .sections(List.of(new OtherSection("I.", "QUY ĐỊNH CHUNG", items)))
                .build();

        ReadDocument read = GuidanceWord.standard().read(GuidanceWord.standard().writeBytes(document));

        assertThat(read.document().sections()).isEqualTo(document.sections());
        return layout(read).paragraphs().stream()
                .filter(paragraph -> read.source()
                        .text()
                        .substring(paragraph.span().start(), paragraph.span().end())
                        .endsWith("Lập hồ sơ công việc theo quy định."))
                .map(paragraph -> paragraph.labelEnd() > 0)
                .toList();
    }

    private static GuidanceDocument withColumns(int count) {
        String[] cells = new String[count];
        Arrays.fill(cells, "x");
        Table table = Table.builder().row(cells).row(cells).build();
        return STATE.toBuilder()
                .appendices(List.of(
                        Appendix.builder().label("Phụ lục I").block(table).build()))
                .build();
    }

    private static Layout layout(ReadDocument read) {
        Layout layout = read.layout();
        assertThat(layout).isNotNull();
        return layout;
    }

    private boolean ruledBelow(String words) {
        int at = layout.paragraphIndex(read.source().text().indexOf(words));
        return layout.paragraphs().get(at + 1).format().ruledAbove();
    }

    private LaidParagraph paragraph(String words) {
        return layout.paragraphAt(read.source().text().indexOf(words)).orElseThrow();
    }

    private TextStyle style(String words) {
        return style(read, words);
    }

    private static TextStyle style(ReadDocument read, String words) {
        int at = read.source().text().indexOf(words);
        return layout(read).stylesIn(new Span(at, at + words.length())).get(0).style();
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalArgumentException(name);
    }
}
