package io.github.huongdan.validation.rules.basis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.validation.CleanDocuments;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.rule.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaidBeforeTest {

    private static final String ACT = "Nghị định số 87/2015/NĐ-CP về giám sát tài chính.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ngày 06/10/2015, Chính phủ đã ban hành ",
                "Ngày 06 tháng 10 năm 2015, Chính phủ ban hành ",
                "Vào ngày 06/10/2015 Thủ tướng Chính phủ ký ban hành ",
                "Việc giám sát còn chậm. Ngày 06/10/2015, Chính phủ có ",
            })
    void whatIsSaidBeforeTheActIsNotMissing(String before) {
        assertThat(variants(before + ACT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chính phủ đã ban hành ",
                "Ngày 06/10/2015, các bộ thực hiện ",
                "Ngày 06/10/2015, Bộ Tài chính họp. Chính phủ đã ban hành ",
            })
    void aDateOrAnOrganOfSomethingElseIsNotTheActs(String before) {
        assertThat(variants(before + ACT)).contains("dateOrgan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ngày 06/10/2015 đã ban hành "})
    void aDateAloneLeavesTheOrganMissing(String before) {
        assertThat(variants(before + ACT)).contains("organ");
    }

    @Test
    void aDateFarBeforeTheActIsNotLookedFor() {
        String between = "các đơn vị ".repeat(40);

        assertThat(variants("Ngày 06/10/2015, " + between + "ban hành " + ACT)).contains("dateOrgan");
    }

    private static List<@Nullable String> variants(String text) {
        GuidanceDocument document = CleanDocuments.state().toBuilder()
                .sections(List.of())
                .propagandaContent(
                        section -> section.label("I.").heading("NỘI DUNG").provision("1.", text))
                .build();
        return GuidanceValidator.standard().validate(document).findings().stream()
                .filter(finding -> finding.ruleId().equals("BAS-04"))
                .map(Finding::variant)
                .toList();
    }
}
