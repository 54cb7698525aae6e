package io.github.huongdan.validation.rules.basis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.validation.CleanDocuments;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.registry.Registry;
import io.github.huongdan.validation.rule.Finding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Citations that look like defects, and which of two dates is wrong. */
class CitedActReadingsTest {

    private static final String STRATEGY = "Kết luận số 16-KL/TW";

    @Test
    void anActOfTheSameNumberAndAnotherDateIsAnotherAct() {
        assertThat(raisedBy("Căn cứ " + STRATEGY + ", ngày 07/7/2017 của Bộ Chính trị về xây dựng tổ chức bộ máy"))
                .doesNotContain("BAS-12", "BAS-20");
    }

    @Test
    void anActWithoutDateAndTopicIsNotKnown() {
        assertThat(raisedBy("Căn cứ " + STRATEGY + " của Bộ Chính trị về xây dựng tổ chức bộ máy"))
                .doesNotContain("BAS-12");
    }

    @Test
    void aShortenedTitleAgrees() {
        assertThat(raisedBy(
                        "Căn cứ " + STRATEGY + ", ngày 14/02/2012 của Bộ Chính trị khóa XI về “Chiến lược phát triển"
                                + " thông tin đối ngoại”"))
                .doesNotContain("BAS-12", "BAS-20");
    }

    @Test
    void aLocalCongressOfTheSameNumberIsAnotherCongress() {
        assertThat(raisedBy(
                        "Thực hiện Kế hoạch số 58-KH/TU, ngày 20/9/2013 của Ban Thường vụ Tỉnh ủy về triển khai thực hiện"
                                + " Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI"))
                .doesNotContain("BAS-13");
    }

    @Test
    void whoReplacesARegulationMayNameIt() {
        assertThat(
                        raisedBy(
                                "Căn cứ Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương về thể thức văn bản thay"
                                        + " thế Hướng dẫn số 11-HD/VPTW, ngày 28/5/2004 của Văn phòng Trung ương về thể thức văn bản"))
                .doesNotContain("REG-02");
    }

    @Test
    void theDayOfIssueIsWrongWhereMostActsAreYounger() {
        assertThat(raisedBy(LocalDate.of(2016, 3, 5))).contains("HDR-11").doesNotContain("BAS-13");
    }

    @Test
    void anActIsWrongWhereItIsOfAYearToCome() {
        assertThat(raisedBy(LocalDate.of(2019, 3, 5))).doesNotContain("HDR-11", "BAS-13");
        assertThat(raisedBy("Căn cứ Chỉ thị số 13-CT/TW, ngày 12/01/2027 của Ban Bí thư về bảo vệ rừng"))
                .contains("BAS-13")
                .doesNotContain("HDR-11");
    }

    private static List<String> raisedBy(String ground) {
        return raisedBy(CleanDocuments.party().toBuilder()
                .basis(basis -> basis.grounds(List.of()).ground(ground))
                .build());
    }

    private static List<String> raisedBy(LocalDate issuedOn) {
        return raisedBy(CleanDocuments.party().toBuilder()
                .header(header -> header.issuedOn(issuedOn))
                .build());
    }

    private static List<String> raisedBy(GuidanceDocument document) {
        return GuidanceValidator.standard().withRegistry(Registry.standard()).validate(document).findings().stream()
                .map(Finding::ruleId)
                .toList();
    }
}
