package io.github.huongdan.serialization.recognition;

import static io.github.huongdan.serialization.recognition.LaidPage.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.layout.Story;
import io.github.huongdan.model.Appendix;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Paragraph;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.model.Section;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.model.Table;
import io.github.huongdan.reading.ReadDocument;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaidPageTest {

    private static final String[] BODY = {
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Thống nhất thể thức văn bản.",
        "II. TỔ CHỨC THỰC HIỆN",
        "1. Văn phòng Sở chủ trì theo dõi."
    };

    @Test
    void readsTheLetterheadByItsCells() {
        GuidanceDocument document = LaidPage.ofState(BODY).signed().read();

        assertThat(document.header().superior()).isEqualTo("UBND TỈNH AN BÌNH");
        assertThat(document.header().issuer()).isEqualTo("SỞ NỘI VỤ");
        assertThat(document.header().title()).isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertThat(document.header().motto()).isEqualTo("Độc lập - Tự do - Hạnh phúc");
        assertThat(document.header().code()).hasToString("12/HD-SNV");
        assertThat(document.header().place()).isEqualTo("An Bình");
        assertThat(document.header().issuedOn()).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(document.subject()).isEqualTo("Công tác văn thư năm 2024");
        assertThat(document.unclassified()).isEmpty();
    }

    @Test
    void readsTheFootByItsCells() {
        GuidanceDocument document = LaidPage.ofState(BODY).signed().read();

        assertThat(document.recipients())
                .containsExactly(new Recipient("UBND tỉnh", "để báo cáo", false), new Recipient("VT, VP", null, true));
        assertThat(document.signatories()).extracting(Signatory::position).containsExactly("PHÓ GIÁM ĐỐC");
        assertThat(document.signatories()).extracting(Signatory::name).containsExactly("Nguyễn Văn An");
    }

    @Test
    void takesEachColumnOfAJointFootForASignature() {
        GuidanceDocument document = LaidPage.ofState(BODY)
                .table(
                        row("SỞ TÀI CHÍNH\nGIÁM ĐỐC", "SỞ NỘI VỤ\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC"),
                        row("Trần Thị Bình", "Nguyễn Văn An"))
                .read();

        assertThat(document.signatories())
                .extracting(Signatory::name)
                .containsExactly("Trần Thị Bình", "Nguyễn Văn An");
        assertThat(document.signatories()).extracting(Signatory::position).containsExactly("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
    }

    @Test
    void readsASubjectOfCentredLinesToItsEnd() {
        GuidanceDocument document = new LaidPage()
                .centred("HƯỚNG DẪN", "Thực hiện công tác văn thư", "Căn cứ theo quy định mới")
                .paragraph("Sở Nội vụ hướng dẫn như sau:")
                .read();

        assertThat(document.subject()).isEqualTo("Thực hiện công tác văn thư Căn cứ theo quy định mới");
        assertThat(document.basis().enactingClause()).isEqualTo("Sở Nội vụ hướng dẫn như sau:");
    }

    @Test
    void endsASubjectWhereTheTextIsNoLongerCentred() {
        GuidanceDocument document = new LaidPage()
                .centred("HƯỚNG DẪN", "Công tác văn thư")
                .paragraph("Ngày nay văn thư có nhiều đổi mới", "I. NỘI DUNG", "1. Lập hồ sơ.")
                .read();

        assertThat(document.subject()).isEqualTo("Công tác văn thư");
        assertThat(document.preamble()).containsExactly(new Paragraph("Ngày nay văn thư có nhiều đổi mới"));
    }

    @Test
    void neverJoinsParagraphs() {
        GuidanceDocument document = LaidPage.ofState(
                        "I. NỘI DUNG",
                        "Các cơ quan, tổ chức lập hồ sơ công việc",
                        "theo danh mục đã được phê duyệt hằng năm")
                .read();

        assertThat(provisions(document, 0))
                .extracting(Provision::text)
                .containsExactly(
                        "Các cơ quan, tổ chức lập hồ sơ công việc", "theo danh mục đã được phê duyệt hằng năm");
    }

    @Test
    void joinsTheLinesOfOneParagraphUnlessALabelBeginsOne() {
        GuidanceDocument document = LaidPage.ofState(
                        "Chương I\u000bQUY ĐỊNH CHUNG",
                        "Điều 1. Phạm vi\u000báp dụng",
                        "1. Lập hồ sơ;\u000b2. Nộp lưu hồ sơ.")
                .read();

        Section chapter = document.sections().get(0);
        assertThat(chapter.label()).isEqualTo("Chương I");
        assertThat(chapter.heading()).isEqualTo("QUY ĐỊNH CHUNG");
        Provision article = provisions(document, 0).get(0);
        assertThat(article.text()).isEqualTo("Phạm vi áp dụng");
        assertThat(article.provisions()).extracting(Provision::label).containsExactly("1.", "2.");
    }

    @Test
    void takesATableForWhatItIs() {
        ReadDocument read = LaidPage.ofState("I. NỘI DUNG", "1. Danh mục hồ sơ như sau:")
                .table(1, row("STT", "Hồ sơ"), row("1", "Hồ sơ gốc\nNăm 2024"), row("2", ""))
                .paragraph("2. Lập hồ sơ.")
                .signed()
                .readWithPlaces();

        List<Provision> items = provisions(read.document(), 0);
        assertThat(items).extracting(Provision::label).containsExactly("1.", "2.");
        Table table = items.get(0).provisions().get(0).table();
        assertThat(table.headerRows()).isEqualTo(1);
        assertThat(table.rows())
                .containsExactly(
                        Table.Row.of("STT", "Hồ sơ"), Table.Row.of("1", "Hồ sơ gốc\nNăm 2024"), Table.Row.of("2", ""));
        String cell = "/sections/0/provisions/0/provisions/0/table/rows/1/cells/1/text";
        assertThat(read.source().text(read.sourceMap().span(cell, 10, 18).orElseThrow()))
                .isEqualTo("Năm 2024");
    }

    @Test
    void readsAddresseesInATableThatOnlyLaysThemOut() {
        GuidanceDocument document = new LaidPage()
                .table(
                        row("SỞ NỘI VỤ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                        row("Số: 12/SNV-VTLT\nV/v công tác văn thư", "An Bình, ngày 05 tháng 3 năm 2024"))
                .table(row("Kính gửi:", "- Văn phòng tỉnh;\n- Các sở."))
                .paragraph("Sở Nội vụ hướng dẫn như sau:", "1. Lập hồ sơ.")
                .read();

        assertThat(document.addressees()).containsExactly("Văn phòng tỉnh", "Các sở");
        assertThat(document.subject()).isEqualTo("công tác văn thư");
    }

    @Test
    void keepsAppendicesApartWithTheirOwnRecipients() {
        GuidanceDocument document = LaidPage.ofState(BODY)
                .signed()
                .pageBreak()
                .centred("PHỤ LỤC I", "DANH MỤC HỒ SƠ", "(Kèm theo Hướng dẫn số 12/HD-SNV ngày 05 tháng 3 năm 2024)")
                .table(row("STT", "Hồ sơ"), row("1", "Hồ sơ gốc"))
                .paragraph("Nơi nhận:", "- Như trên;")
                .pageBreak()
                .centred("PHỤ LỤC II", "Mẫu báo cáo")
                .paragraph("Kính gửi: Sở Nội vụ")
                .read();

        assertThat(document.recipients()).hasSize(2);
        assertThat(document.appendices())
                .containsExactly(
                        Appendix.builder()
                                .label("PHỤ LỤC I")
                                .title("DANH MỤC HỒ SƠ")
                                .note("(Kèm theo Hướng dẫn số 12/HD-SNV ngày 05 tháng 3 năm 2024)")
                                .block(Table.of(Table.Row.of("STT", "Hồ sơ"), Table.Row.of("1", "Hồ sơ gốc")))
                                .paragraph("Nơi nhận:")
                                .paragraph("- Như trên;")
                                .build(),
                        Appendix.builder()
                                .label("PHỤ LỤC II")
                                .title("Mẫu báo cáo")
                                .paragraph("Kính gửi: Sở Nội vụ")
                                .build());
        assertThat(document.unclassified()).isEmpty();
    }

    @Test
    void takesATableBelowTheSignatureForAnAppendix() {
        GuidanceDocument document = LaidPage.ofState(BODY)
                .signed()
                .table(row("STT", "Đơn vị"), row("1", "Sở Tài chính"))
                .read();

        assertThat(document.appendices())
                .containsExactly(Appendix.builder()
                        .block(Table.of(Table.Row.of("STT", "Đơn vị"), Table.Row.of("1", "Sở Tài chính")))
                        .build());
    }

    @Test
    void takesADraftMarkOutOfABox() {
        GuidanceDocument document = new LaidPage()
                .table(row("SỞ NỘI VỤ\nSố:      /HD-SNV", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
                .story(Story.TEXT_BOX, "DỰ THẢO")
                .centred("HƯỚNG DẪN", "Công tác văn thư")
                .paragraph("Sở Nội vụ hướng dẫn như sau:", "1. Lập hồ sơ.")
                .read();

        assertThat(document.header().marks()).containsExactly("DỰ THẢO");
        assertThat(document.header().code()).isNotNull();
    }

    @Test
    void keepsWhatStandsBesideTheTextUnplaced() {
        GuidanceDocument document = LaidPage.ofState(BODY)
                .story(Story.TEXT_BOX, "Hộp chữ")
                .signed()
                .story(Story.NOTE, "Chú thích")
                .story(Story.HEADER, "Đầu trang")
                .read();

        assertThat(document.unclassified()).containsExactlyInAnyOrder("Hộp chữ", "Chú thích", "Đầu trang");
        assertThat(document.signatories()).hasSize(1);
    }

    private static List<Provision> provisions(GuidanceDocument document, int section) {
        return document.sections().get(section).items().stream()
                .map(Provision.class::cast)
                .toList();
    }
}
