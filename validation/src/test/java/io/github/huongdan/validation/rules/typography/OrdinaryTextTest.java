package io.github.huongdan.validation.rules.typography;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.validation.CleanDocuments;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.rule.Finding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ordinary text that looks like a defect of typography. */
class OrdinaryTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hội nghị khai mạc lúc 08:30, kéo dài 1,5 ngày.",
                "Tỷ lệ 1 : 2, bản đồ 1:10.000; cấp 1,2,3.",
                "Các thế lực thù địch, dân tộc, tôn giáo...",
                "Số lượng ........ người, gồm ... nam.",
                "Địa chỉ https://sonhai.vn, thư về mailto:btg@sonhai.vn.",
                "Theo TCVN 6909:2001, gồm (a), (b); “một”, “hai”: ba."
            })
    void marksInTheirPlacePass(String text) {
        assertThat(raisedBy(text)).doesNotContain("TYP-11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bản quyền © 2019 thuộc Báo Sơn Hải®, phần mềm Office® và Windows®.",
                "Tuyên tru\u00adyền, hướng d\u00adẫn, thực hi\u00adện."
            })
    void signsThatStandForThemselvesPass(String text) {
        assertThat(raisedBy(text)).doesNotContain("TYP-03");
    }

    private static List<String> raisedBy(String text) {
        GuidanceDocument document =
                CleanDocuments.party().toBuilder().closing(List.of(text)).build();
        return GuidanceValidator.standard().validate(document).findings().stream()
                .map(Finding::ruleId)
                .toList();
    }
}
