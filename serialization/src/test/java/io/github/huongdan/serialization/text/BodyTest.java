package io.github.huongdan.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Implementation;
import io.github.huongdan.model.LegalBasis;
import io.github.huongdan.model.PropagandaContent;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Section;
import org.junit.jupiter.api.Test;

class BodyTest {

    private static final String HEAD = "Số 12-HD/BTGTU\n\nHƯỚNG DẪN\nvề đợt sinh hoạt chính trị\n";

    @Test
    void anOfficeHolderGivesAnOpinionAfterTheGround() {
        GuidanceDocument document = read("""

                Xét đề nghị của Sở Tài chính tại Tờ trình số 12/TTr-STC ngày 02/3/2021, Phó Chủ tịch Thường trực \
                UBND tỉnh có ý kiến như sau:

                1. Đồng ý với đề nghị của Sở Tài chính.
                """);

        assertThat(document.basis().grounds())
                .extracting(LegalBasis::text)
                .containsExactly("Xét đề nghị của Sở Tài chính tại Tờ trình số 12/TTr-STC ngày 02/3/2021");
        assertThat(document.basis().enactingClause()).startsWith("Phó Chủ tịch Thường trực UBND tỉnh có ý kiến");
    }

    @Test
    void groundsMayBeListedBelowALoneLead() {
        GuidanceDocument document = read("""

                Căn cứ:

                - Luật Thanh niên ngày 16/6/2020;

                - Nghị định số 13/2021/NĐ-CP ngày 01/3/2021 của Chính phủ;

                Ban Tuyên giáo hướng dẫn như sau:

                I. MỤC ĐÍCH
                """);

        assertThat(document.basis().grounds())
                .extracting(LegalBasis::text)
                .containsExactly(
                        "Căn cứ Luật Thanh niên ngày 16/6/2020",
                        "Nghị định số 13/2021/NĐ-CP ngày 01/3/2021 của Chính phủ");
        assertThat(GuidanceText.standard()
                        .read(GuidanceText.standard().write(document))
                        .document())
                .isEqualTo(document);
    }

    @Test
    void theOfficeThatDecidesIsNoPartOfTheSubject() {
        GuidanceDocument document = GuidanceText.standard().read("""
                        QUYẾT ĐỊNH
                        Về việc thành lập Tổ công tác

                        CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH

                        Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;

                        Điều 1. Thành lập Tổ công tác.
                        """).document();

        assertThat(document.subject()).isEqualTo("Về việc thành lập Tổ công tác");
        assertThat(document.preambleTexts()).containsExactly("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH");
        assertThat(document.basis().grounds()).hasSize(1);
    }

    @Test
    void aLineDrawnUnderTheSubjectEndsIt() {
        GuidanceDocument document = read("-----\nThực hiện tốt đợt sinh hoạt, Ban hướng dẫn như sau:\n\nI. MỤC ĐÍCH\n");

        assertThat(document.subject()).isEqualTo("về đợt sinh hoạt chính trị");
        assertThat(document.basis().grounds()).hasSize(1);
    }

    @Test
    void aJointDocumentNamesItsTypeSo() {
        GuidanceDocument document = GuidanceText.standard()
                .read("Số 1-HDLN/X\n\nHƯỚNG DẪN LIÊN NGÀNH\nvề phối hợp tuyên truyền\n\nI. MỤC ĐÍCH\n")
                .document();

        assertThat(document.typeName()).isEqualTo("HƯỚNG DẪN LIÊN NGÀNH");
        assertThat(document.subject()).isEqualTo("về phối hợp tuyên truyền");
    }

    @Test
    void aLettersSubjectMayOpenWithAbout() {
        GuidanceDocument document = GuidanceText.standard().read("""
                        SỞ NỘI VỤ
                        Số: 15/SNV-TC
                        Về việc báo cáo số lượng cán bộ

                        Kính gửi: Các phòng

                        1. Các phòng báo cáo trước ngày 15/12/2021.
                        """).document();

        assertThat(document.subject()).isEqualTo("Về việc báo cáo số lượng cán bộ");
    }

    @Test
    void aLettersSubjectMayStandBehindItsNumber() {
        GuidanceDocument document = GuidanceText.standard()
                .read("SỞ NỘI VỤ\nSố: 15/SNV-TC V/v báo cáo số lượng cán bộ\n\nKính gửi: Các phòng\n")
                .document();

        assertThat(document.header().code()).hasToString("15/SNV-TC");
        assertThat(document.subject()).isEqualTo("báo cáo số lượng cán bộ");
    }

    @Test
    void aSignBeforeAnOrganIsNoPartOfItsName() {
        GuidanceDocument document = GuidanceText.standard()
                .read("/TỈNH ỦY HẢI HÀ\nBAN TUYÊN GIÁO\n*\nSố 5-HD/BTGTU\n\nHƯỚNG DẪN\nvề A\n")
                .document();

        assertThat(document.header().superior()).isEqualTo("TỈNH ỦY HẢI HÀ");
        assertThat(document.unclassified()).containsExactly("/");
    }

    @Test
    void aSignThatCountsAsACapitalIsKept() {
        GuidanceDocument document = GuidanceText.standard().read("\u24b6").document();

        assertThat(document.header().issuer()).isEqualTo("\u24b6");
    }

    @Test
    void aWrappedLineGoesOnInSmallLettersHoweverShortTheLineAboveIs() {
        GuidanceDocument document = read("""

                Căn cứ Công văn số 57/SYT-TCCB ngày 29 tháng 8 năm 2012 của Bộ Y
                tế và văn bản thống nhất của Tổng hội Y học về việc tổ chức các hoạt động,
                Ban Tuyên giáo Tỉnh ủy hướng dẫn thực hiện các nội dung cụ thể như sau:
                I. MỤC ĐÍCH
                """);

        assertThat(document.basis().grounds())
                .extracting(LegalBasis::text)
                .containsExactly("Căn cứ Công văn số 57/SYT-TCCB ngày 29 tháng 8 năm 2012 của Bộ Y tế và văn bản thống "
                        + "nhất của Tổng hội Y học về việc tổ chức các hoạt động");
    }

    @Test
    void aWrappedHeadingGoesOnWithACapitalThoughItsLineIsNotQuiteFull() {
        GuidanceDocument document = read("""

                I. NỘI DUNG
                1. Rà soát số tài liệu tuyên truyền đã cấp cho các huyện, thị xã,
                TTVH bán ra trong năm
                - Các huyện rà soát tất cả tài liệu đã cấp, lập danh sách gửi Ban Tuyên giáo
                Tỉnh ủy theo mẫu kèm theo và báo cáo kết quả trước ngày quy định của tỉnh;
                - Các xã rà soát tất cả tài liệu đã cấp, lập danh sách gửi Ban Tuyên giáo ủy
                theo mẫu kèm theo và báo cáo kết quả trước ngày quy định của huyện, của xã.
                """);

        assertThat(document.propagandaContent()
                        .orElseThrow()
                        .provisions()
                        .get(0)
                        .text())
                .isEqualTo("Rà soát số tài liệu tuyên truyền đã cấp cho các huyện, thị xã, TTVH bán ra trong năm");
    }

    @Test
    void lettersMayCountTheTopDivisions() {
        GuidanceDocument document = read("""

                A. QUY ĐỊNH CHUNG

                I. MỤC ĐÍCH

                1. Nâng cao nhận thức.

                B. NỘI DUNG

                I. Hình thức

                C. TỔ CHỨC THỰC HIỆN

                1. Các chi bộ báo cáo.
                """);

        assertThat(document.sections()).extracting(Section::label).containsExactly("A.", "B.", "C.");
        assertThat(document.implementation().orElseThrow().tasks()).hasSize(1);
    }

    @Test
    void aNumberGoesOnFromTheFirstGroupOfTheOneBefore() {
        GuidanceDocument document = read("""

                II. NỘI DUNG

                2.1. Một

                2.2. Hai

                3. Ba

                4. Bốn
                """);

        PropagandaContent content = document.propagandaContent().orElseThrow();
        assertThat(content.provisions()).extracting(Provision::label).containsExactly("2.1.", "2.2.", "3.", "4.");
    }

    @Test
    void aFieldOfWorkIsNoFurtherAssignee() {
        GuidanceDocument document = read("""

                I. TỔ CHỨC THỰC HIỆN

                1. Chuyên viên phụ trách lĩnh vực Hành chính, Văn phòng tham mưu kế hoạch.
                """);

        Implementation implementation = document.implementation().orElseThrow();
        assertThat(implementation.tasks().get(0).assignees())
                .containsExactly("Chuyên viên phụ trách lĩnh vực Hành chính, Văn phòng");
    }

    @Test
    void aHeadingThatRunsIntoItsSentenceEndsAtTheColon() {
        GuidanceDocument document = read("""

                1. Thành phần: Đảng viên

                2. Quy trình giới thiệu: Các cơ quan, đơn vị và chi bộ tổ chức hội nghị giới thiệu theo trình tự mà Ban \
                Thường vụ Tỉnh ủy đã quy định tại các văn bản trước đây:

                a) Bước một

                b) Bước hai
                """);

        assertThat(document.sections().get(1).heading()).isEqualTo("Quy trình giới thiệu");
    }

    private static GuidanceDocument read(String body) {
        return GuidanceText.standard().read(HEAD + body).document();
    }
}
