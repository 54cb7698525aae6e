package io.github.huongdan.validation.rules.typography;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.validation.CleanDocuments;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.rule.Finding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips of the hand, each beside what only looks like one. */
class TypedTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đề nghị những những đơn vị trên thực hiện.",
                "Hồ sơ sẽ không được được xem xét.",
                "Thực hiện kế hoạch theo theo quy định.",
                "Quán triệt Chỉ thị số số 13 về bảo vệ rừng.",
                "Trong năm học học 2019 các trường tổ chức.",
                "Báo cáo về Sở Sở Nội vụ.",
                "Các phường của thành phố thành phố Sơn Hải.",
                "Cần tổ chức tổ chức hội nghị quán triệt.",
                "Phối hợp với Ủy ban nhân dân xã Ủy ban nhân dân xã Sơn Tây."
            })
    void aWordIsTypedTwice(String text) {
        assertThat(raisedBy(text)).contains("TYP-22");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đời sống Nhân dân luôn luôn, ngày ngày, dần dần được nâng lên từ từ.",
                "Kế hoạch năm năm 2016 - 2020 của tỉnh.",
                "Ban Tổ chức tổ chức, Ban Chỉ đạo chỉ đạo; các tổ chức tổ chức thực hiện.",
                "Phát hiện hành vi vi phạm; phân công công tác; sao toàn văn văn bản.",
                "Đảng bộ bộ phận, cấp ủy ủy quyền, quản lý lý lịch.",
                "Một số số liệu đã đạt được được công bố kèm theo theo danh mục.",
                "Thiết bị bị hỏng; tiền của của Nhân dân; cấp trên trên địa bàn.",
                "Xây dựng xã hội xã hội chủ nghĩa; song song với đó.",
                "Ủy ban nhân dân, Ủy ban Mặt trận; các giải pháp giải quyết.",
                "Cấp tiểu học học 2 buổi/ngày; người tặng tặng hoa.",
                "PHÓ CHỦ TỊCH PHÓ CHỦ TỊCH",
                "Chị Lan Lan, ông Bình Bình: tỷ số 2 1 2 1."
            })
    void wordsThatMeetAreNotTypedTwice(String text) {
        assertThat(raisedBy(text)).doesNotContain("TYP-22");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trồng rừng, phòng cháy,, chữa cháy rừng.",
                "Trồng rừng, chăm sóc rừng;.",
                "Tuyên truyền bảo vệ rừng; trồng rừng mới..",
                "Trồng thông, keo, quế,… trên đất trống.",
                "Trồng thông, keo, quế,... trên đất trống."
            })
    void marksStandUponEachOther(String text) {
        assertThat(raisedBy(text)).contains("TYP-20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trồng thông, keo, quế...; chăm sóc rừng v.v., bảo vệ rừng v.v..",
                "Họ tên: …….., sinh ngày ..... tháng …. năm …..",
                "Gọi “thông”, “keo”; xem mục 2.1., Điều 3.; thư về btg@sonhai.vn.",
                "Trên địa bàn TP., tỷ lệ 1::2, đường C:\\rừng, giá 100.000đ/m2."
            })
    void rowsOfDotsAndAbbreviationsKeepTheirMarks(String text) {
        assertThat(raisedBy(text)).doesNotContain("TYP-20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gửi các đơn vị(theo mẫu đính kèm).",
                "Các trường,phòng(nếu có) thực hiện.",
                "Ủy ban nhân dân xã(Bộ phận một cửa)."
            })
    void aBracketLacksItsSpace(String text) {
        assertThat(raisedBy(text)).contains("TYP-11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Số 12/KH-UBND(VP), hàm sin(x), f(x), 5km(2), diện tích m2(đất).",
                "Gửi về https://sonhai.vn/tin(bai) hoặc sonhai.vn(tin).",
                "Lưu CCVC(Thuận); file(s); các mục a(i), b(ii)."
            })
    void symbolsAndFormulasStandCloseToTheirBracket(String text) {
        assertThat(raisedBy(text)).doesNotContain("TYP-11");
    }

    @ParameterizedTest
    @CsvSource({"HƢỚNG, HƯỚNG", "Ðảng, Đảng", "tuyên truy\u0435n, truyen"})
    void aLookAlikeIsReplaced(String written, String meant) {
        assertThat(judged("Trên đây là " + written + " của tỉnh."))
                .filteredOn(finding -> finding.ruleId().equals("TYP-21"))
                .extracting(Finding::suggestion)
                .containsExactly(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tiếng Nga: Россия, сосна; tiếng Hy Lạp: ΑΒΕ.",
                "Phiên âm /ðis/, [ðe]; góc α, β; tổng Σ.",
                "Theo Công văn số 12/SGDÐT-GDTrH."
            })
    void otherLanguagesKeepTheirLetters(String text) {
        assertThat(raisedBy(text)).doesNotContain("TYP-21");
    }

    @ParameterizedTest
    @CsvSource({
        "'Các trường THCS, THPT; khối THCs.', true",
        "'Môn GDCD ở lớp 9, môn GDCd ở lớp 8, GDCD ở lớp 7.', true",
        "'Sở GDĐT, phòng GD; trường THCS, THPT, Thcs.', false",
        "'Theo Kế hoạch số 12/KH-GDTRH; phòng GDTrH thực hiện.', false"
    })
    void anAbbreviationHasOneForm(String text, boolean two) {
        assertThat(raisedBy(text).contains("TYP-23")).isEqualTo(two);
    }

    private static List<String> raisedBy(String text) {
        return judged(text).stream().map(Finding::ruleId).toList();
    }

    private static List<Finding> judged(String text) {
        GuidanceDocument document =
                CleanDocuments.party().toBuilder().closing(List.of(text)).build();
        return GuidanceValidator.standard().validate(document).findings();
    }
}
