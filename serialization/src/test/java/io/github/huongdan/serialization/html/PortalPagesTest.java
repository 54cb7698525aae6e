package io.github.huongdan.serialization.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.model.Section;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.reading.ReadingNote;
import io.github.huongdan.source.ParagraphPosition;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortalPagesTest {

    private static final String HEAD =
            "<table><tr><td>SỞ NỘI VỤ<br>Số: 7/HD-SNV</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>"
                    + "Độc lập - Tự do - Hạnh phúc<br>Mẫu, ngày 02 tháng 3 năm 2026</td></tr></table>"
                    + "<p>HƯỚNG DẪN</p><p>về thi đua</p><p>Căn cứ Luật Mẫu ngày 01 tháng 02 năm 2024;</p>";
    private static final String FOOT =
            "<table><tr><td>Nơi nhận:<br>- Như trên;<br>- Lưu: VT.</td><td>GIÁM ĐỐC<br><br>Nguyễn Văn Mẫu</td></tr></table>";
    private static final String MENU = "<ul><li><a href=a>Trang chủ</a></li><li><a href=b>Tin tức</a></li>"
            + "<li><a href=c>Văn bản</a></li><li><a href=d>Hướng dẫn</a></li><li><a href=e>Liên hệ</a></li></ul>";

    @Test
    void findsTheDocumentAmongMenusAndTellsWhatWasLeftOut() throws IOException {
        ReadDocument read = GuidanceHtml.standard().read(ReadHtml.resource("portal.html"));

        assertThat(read.document().unclassified()).isEmpty();
        assertThat(read.document().basis().grounds()).hasSize(2);
        assertThat(read.document().sections()).hasSize(2);
        assertThat(read.document().recipients()).hasSize(3);
        assertThat(read.notes())
                .filteredOn(note -> note.doubt() == ReadingDoubt.LEFT_OUT)
                .extracting(ReadingNote::count)
                .containsExactly(387);
    }

    @Test
    void saysWhereAValueStandsByParagraphAndCell() throws IOException {
        ReadDocument read = GuidanceHtml.standard().read(ReadHtml.resource("portal.html"));
        int code = Objects.requireNonNull(read.sourceMap())
                .span("/header/code/text")
                .orElseThrow()
                .start();

        assertThat(read.location(code)).get().isInstanceOfSatisfying(ParagraphPosition.class, place -> {
            assertThat(place.paragraph()).isEqualTo(3);
            assertThat(Objects.requireNonNull(place.cell()).row()).isEqualTo(2);
        });
    }

    @Test
    void entersALayoutTableWithMenusAtItsSides() {
        String page = "<table width=100%><tr><td>" + MENU + MENU + "</td><td><h1>Hướng dẫn về thi đua</h1>" + HEAD
                + "<p>I. MỤC ĐÍCH</p><p>Một việc.</p>" + FOOT + "</td><td>" + MENU + "</td></tr></table>";

        assertThat(ReadHtml.lines(page)).startsWith("SỞ NỘI VỤ|Số: 7/HD-SNV").endsWith("GIÁM ĐỐC||Nguyễn Văn Mẫu");
    }

    @Test
    void keepsAnAppendixBehindTheSignature() {
        String page = MENU + MENU + "<div><div>" + HEAD + "<p>I. MỤC ĐÍCH</p>" + FOOT
                + "</div><div><p>PHỤ LỤC</p><p>Danh sách đơn vị</p></div></div>" + MENU;

        assertThat(ReadHtml.of(page).document().appendices()).hasSize(1);
        assertThat(ReadHtml.lines(page)).contains("Danh sách đơn vị").doesNotContain("• Trang chủ");
    }

    @Test
    void keepsALetterheadWhoseColumnsStandInOneLine() {
        String gap = "&nbsp;".repeat(8);
        String page =
                MENU + MENU + "<div><p>UBND TỈNH MẪU" + gap + "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p>Sở Nội vụ" + gap
                        + "Độc lập - Tự do - Hạnh phúc</p><p>Số: 7/HD-SNV" + gap + "Mẫu, ngày 02 tháng 3 năm 2026</p>"
                        + "<p>HƯỚNG DẪN</p><p>Căn cứ Luật Mẫu ngày 01 tháng 02 năm 2024;</p></div>" + MENU;

        assertThat(String.join(" ", ReadHtml.lines(page))).contains("UBND TỈNH MẪU", "Hạnh phúc", "Số: 7/HD-SNV");
    }

    @Test
    void leavesNothingOutOfAPageThatIsADocument() {
        String page = "<h1>Ghi chú của người lưu</h1>" + HEAD + "<p>Một việc.</p>" + FOOT + "<p>Đã đối chiếu.</p>";

        assertThat(ReadHtml.lines(page)).contains("Ghi chú của người lưu", "Đã đối chiếu.");
        assertThat(ReadHtml.doubts(ReadHtml.of(page))).isEmpty();
    }

    @Test
    void readsWhatAPageHasWhereNoLineShowsADocument() {
        assertThat(ReadHtml.lines("<p><a href=a>Một</a> <a href=b>Hai</a> <a href=c>Ba</a></p>"))
                .containsExactly("Một Hai Ba");
    }

    @Test
    void leavesOutWhatIsNotShownAndCountsIt() {
        ReadDocument read = ReadHtml.of("<style>.x{display:none}</style><p>Một <span hidden>hai</span>"
                + "<span style='display: none'>ba</span><b class=x>bốn</b><i aria-hidden=true>năm</i> sáu</p>"
                + "<script>bảy</script><template>tám</template><noscript>chín</noscript>");

        assertThat(Objects.requireNonNull(read.source()).text()).isEqualTo("Một sáu\n");
        assertThat(read.notes())
                .filteredOn(note -> note.doubt() == ReadingDoubt.LEFT_OUT)
                .extracting(ReadingNote::count)
                .containsExactly(11);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "columns",
                "flexible",
                "preformatted",
                "broken-lines",
                "in-an-article",
                "centred",
                "tabs",
                "tabs-of-a-common-sheet",
                "print-view",
                "hidden-copy",
                "form",
                "contents-at-the-side",
                "comments-below",
                "saved-by-word",
                "blanks"
            })
    void readsADocumentInWhateverBoxesAPortalPutsIt(String kind) {
        assertThat(String.join(" ", ReadHtml.lines(PortalKinds.page(kind)))).doesNotContainIgnoringCase("khung");
        GuidanceDocument read = ReadHtml.of(PortalKinds.page(kind)).document();

        assertThat(read.header().superior()).isEqualTo("UBND TỈNH MẪU");
        assertThat(read.header().issuer()).isEqualTo("SỞ NỘI VỤ");
        assertThat(read.header().motto()).isEqualTo("Độc lập - Tự do - Hạnh phúc");
        assertThat(read.subject()).isEqualTo("Công tác thi đua");
        assertThat(read.basis().grounds()).hasSize(1);
        assertThat(read.sections()).extracting(Section::heading).containsExactly("MỤC ĐÍCH", "TỔ CHỨC THỰC HIỆN");
        assertThat(read.recipients()).extracting(Recipient::name).containsExactly("Như trên", "VT");
        assertThat(read.signatories()).extracting(Signatory::name).containsExactly("Nguyễn Văn Mẫu");
        assertThat(read.unclassified()).isEmpty();
    }
}
