package io.github.huongdan.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.validation.CleanDocuments;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.rule.Finding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Weekdays, and ranges of days, in a document of 20 December 2025. */
class DaysInTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Khai mạc lúc 8 giờ 00 thứ Hai, ngày 06/01/2026.",
                "Khai mạc sáng thứ 2 (06/01/2026).",
                "Hội nghị: Chủ nhật, ngày 06 tháng 01 năm 2026.",
                "Khai mạc ngày 06/01/2026 (T2), bế mạc sau đó.",
                "Khai mạc: CN, ngày 06-01-2026."
            })
    void aWeekdayIsAnothersDate(String text) {
        assertThat(raisedBy(text)).contains("CNT-18");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Khai mạc thứ Ba, ngày 06/01/2026; bế mạc 07/01/2026 (thứ Tư).",
                "Hiệp thương lần thứ hai, ngày 06/01/2026.",
                "Thứ nhất, báo cáo; thứ hai, ngày 06/01/2026 nộp hồ sơ.",
                "Họp sáng thứ Hai, ngày 06/01; mỗi sáng thứ Hai.",
                "Khóa T2 06/01/2026 và đợt thứ tư ngày 06/01/2026.",
                "Luật Thanh niên (T2), ngày 31/02/2026 (thứ Hai)."
            })
    void anOrdinalIsNoWeekday(String text) {
        assertThat(raisedBy(text)).doesNotContain("CNT-18");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nhận hồ sơ từ ngày 05/02/2026 đến ngày 10/01/2026.",
                "Nhận hồ sơ từ 05/02/2026 đến hết ngày 10/01/2026.",
                "Thời gian thực hiện: 10/01/2025 – 05/02/2026.",
                "Tổ chức từ ngày 10 tháng 01 năm 2025 đến ngày 05 tháng 02 năm 2026."
            })
    void aRangeSlips(String text) {
        assertThat(raisedBy(text)).contains("CNT-19");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nhận hồ sơ từ ngày 10/01/2026 đến ngày 05/02/2026.",
                "Tổ chức từ ngày 20/12/2025 - 05/02/2026, tổng kết 30/11/2026.",
                "Số liệu thực hiện từ 10/01/2025 đến 05/02/2026.",
                "Triển khai từ 10/7/2025 đến 15/8/2026.",
                "Thời gian thực hiện hợp đồng: 10/01/2025 - 05/02/2026.",
                "Thay ngày 05/02/2026, không phải ngày 10/01/2026; 05/02/2026, 10/01/2026."
            })
    void aRangeMayBeLong(String text) {
        assertThat(raisedBy(text)).doesNotContain("CNT-19");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Báo cáo kết quả gửi về Ban trước ngày 31/01/2025.",
                "Đề nghị các đơn vị nộp hồ sơ chậm nhất ngày 15 tháng 01 năm 2025.",
                "Các trường đăng ký qua thư điện tử, xong trước ngày 20/01/2025."
            })
    void aTaskWasDueBeforeTheDocument(String text) {
        assertThat(raisedBy(text)).contains("TSK-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Báo cáo kết quả gửi về Ban trước ngày 31/01/2026.",
                "Các đơn vị đã nộp báo cáo trước ngày 31/01/2025 không phải nộp lại.",
                "Người có quyết định tuyển dụng trước ngày 01/7/2025 gửi hồ sơ.",
                "Thống kê số liệu đến hết ngày 30/11/2025.",
                "Văn bản ban hành trước ngày 01/01/2025; báo cáo khi có yêu cầu.",
                "Đảng viên kết nạp trước ngày 19/5/1975 gửi đơn về chi bộ."
            })
    void whatIsPastIsNoTask(String text) {
        assertThat(raisedBy(text)).doesNotContain("TSK-04");
    }

    private static List<String> raisedBy(String text) {
        GuidanceDocument document = CleanDocuments.party().toBuilder()
                .header(h -> h.issuedOn(LocalDate.of(2025, 12, 20)))
                .sections(List.of())
                .closing(List.of(text))
                .build();
        return GuidanceValidator.standard().validate(document).findings().stream()
                .map(Finding::ruleId)
                .toList();
    }
}
