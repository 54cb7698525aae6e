package io.github.huongdan.validation.rules.basis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.validation.CleanDocuments;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.rule.Finding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, years, dates and short names of cited acts, in a document of 6 September 2021. */
class NumbersOfActsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo Thông tư số 01/20211/TT-BNV ngày 19/01/2011 của Bộ Nội vụ về thể thức.",
                "Theo Thông tư số 01/2012/TT-BNV ngày 19/01/2011 của Bộ Nội vụ về thể thức.",
                "Theo Nghị định số 15/2022/NĐ-CP của Chính phủ về thuế.",
                "Theo Nghị định số 15/1020/NĐ-CP của Chính phủ về thuế.",
                "Theo Quyết định số 15-QĐ/TU ngày 12/5/1021 của Tỉnh ủy về cán bộ."
            })
    void aYearIsImpossible(String text) {
        assertThat(raisedBy(text)).contains("BAS-27");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo Thông tư số 01/2011/TT-BNV ngày 19/01/2011 của Bộ Nội vụ về thể thức.",
                "Theo Sắc lệnh số 63/SL ngày 22/11/1945 của Chủ tịch nước.",
                "Theo Quyết định số 2021/QĐ-UBND ngày 12/5/2020 và số 12345/QĐ-UBND của tỉnh.",
                "Theo Công văn số 19998/SGDĐT-GDTrH ngày 12/5/2020 của Sở Giáo dục và Đào tạo.",
                "Theo Luật Thanh niên số 57/2020/QH14 và Luật Giáo dục số 43/2019/QH14."
            })
    void aNumberIsNoYear(String text) {
        assertThat(raisedBy(text)).doesNotContain("BAS-27");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo Quyết định số 296-QĐ/TW ngày 20/5/2021; xem Quyết định số 296-QĐ/TW ngày 30/5/2021.",
                "Theo Nghị định số 15/2020/NĐ-CP ngày 03/02/2020; xem Nghị định số 15/2020/NĐ-CP ngày 08/02/2020.",
                "Theo Kế hoạch số 12/KH-UBND ngày 03/02/2020 của UBND tỉnh; Kế hoạch số 12/KH-UBND ngày 08/02/2020 của UBND tỉnh."
            })
    void oneNumberOfAYearHasTwoDates(String text) {
        assertThat(raisedBy(text)).contains("BAS-11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo Kế hoạch số 12/KH-UBND ngày 03/02/2020; xem Kế hoạch số 12/KH-UBND ngày 08/02/2020.",
                "Theo Kế hoạch số 12/KH-UBND ngày 03/02/2020 của UBND tỉnh; Kế hoạch số 12/KH-UBND ngày 08/02/2020 của UBND huyện.",
                "Theo Chỉ thị số 18-CT/TW ngày 04/9/2012; xem Chỉ thị số 18-CT/TW ngày 26/5/2020."
            })
    void numbersBeginAgainWithEachYearAndOrgan(String text) {
        assertThat(raisedBy(text)).doesNotContain("BAS-11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nghị quyết của Bộ Chính trị (sau đây gọi là Nghị quyết 35); thực hiện NQ 35 ở cơ sở; Nghị quyết 35.",
                "Kế hoạch của tỉnh (gọi tắt là Kế hoạch số 12); theo KH 12, Kế hoạch 12.",
                "Chỉ thị của Ban Bí thư (sau đây gọi tắt là Chỉ thị 05): việc thực hiện CT 05, Chỉ thị 05."
            })
    void aShortNameIsLeftForAnother(String text) {
        assertThat(raisedBy(text)).contains("BAS-29");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nghị quyết của Bộ Chính trị (sau đây gọi là Nghị quyết 35); NQ 53, NQ 35/2021; Nghị quyết 35.",
                "Ban Chỉ đạo tỉnh (gọi tắt là BCĐ), Ban Chỉ đạo huyện (gọi tắt là BCĐ huyện); BCĐ, BCĐ huyện.",
                "Cơ quan, đơn vị (gọi chung là đơn vị), hộ gia đình, cá nhân (gọi chung là hộ); đơn vị, hộ."
            })
    void otherActsAndOrgansHaveNamesOfTheirOwn(String text) {
        assertThat(raisedBy(text)).doesNotContain("BAS-29");
    }

    private static List<String> raisedBy(String text) {
        GuidanceDocument document =
                CleanDocuments.state().toBuilder().closing(List.of(text)).build();
        return GuidanceValidator.standard().validate(document).findings().stream()
                .map(Finding::ruleId)
                .toList();
    }
}
