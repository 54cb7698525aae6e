package io.github.huongdan.validation.rules.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Provision;
import io.github.huongdan.validation.CleanDocuments;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.rule.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunInHeadingsTest {

    private static final String TEXT = "Các trường trực thuộc tổ chức thực hiện trong năm học.";

    @ParameterizedTest
    @ValueSource(strings = {"Công tác kiểm tra. ", "Các trường: ", "Chế độ báo cáo. "})
    void oneHeadingAmongOthersHoldsItsText(String head) {
        assertThat(ids(headed("Tuyên truyền"), Provision.of("2.", head + TEXT), headed("Khen thưởng")))
                .contains("CNT-20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Công tác kiểm tra", "Các trường kiểm tra, báo cáo. ", "Địa điểm: "})
    void anItemWithoutAHeadingHoldsItsTextAlone(String head) {
        assertThat(ids(headed("Tuyên truyền"), Provision.of("2.", head + TEXT), headed("Khen thưởng")))
                .doesNotContain("CNT-20");
    }

    @Test
    void siblingsThatAllHoldTheirTextAreOneWay() {
        assertThat(ids(
                        Provision.of("1.", "Tuyên truyền. " + TEXT),
                        Provision.of("2.", "Kinh phí. " + TEXT),
                        headed("Khen thưởng")))
                .doesNotContain("CNT-20");
    }

    private static Provision headed(String heading) {
        return Provision.builder()
                .label("1.")
                .text(heading)
                .provision(Provision.paragraph(TEXT))
                .build();
    }

    private static List<String> ids(Provision... items) {
        GuidanceDocument document = CleanDocuments.state().toBuilder()
                .sections(List.of())
                .propagandaContent(
                        section -> section.label("I.").heading("NỘI DUNG").provisions(List.of(items)))
                .build();
        return GuidanceValidator.standard().validate(document).findings().stream()
                .map(Finding::ruleId)
                .toList();
    }
}
