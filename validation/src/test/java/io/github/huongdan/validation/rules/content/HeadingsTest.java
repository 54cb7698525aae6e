package io.github.huongdan.validation.rules.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.validation.CleanDocuments;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.rule.Finding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {

    @ParameterizedTest
    @CsvSource({"I., Đối tượng", "A., Đối tượng", "Phần I, Đối tượng", "I., ĐỐI TƯỢNG:"})
    void aHeadingOfTheUpperLevelsIsInCapitalsAndEndsWithItsWords(String label, String heading) {
        assertThat(ids(label, heading)).contains("CNT-07");
    }

    @ParameterizedTest
    @CsvSource({"1., Đối tượng", "1., Đối tượng:", "a), Đối tượng", "Điều 1., Đối tượng"})
    void aHeadingOfAClauseOrAnArticleKeepsSmallLetters(String label, String heading) {
        assertThat(ids(label, heading)).doesNotContain("CNT-07");
    }

    private static List<String> ids(String label, String heading) {
        GuidanceDocument document = CleanDocuments.state().toBuilder()
                .sections(List.of())
                .propagandaContent(
                        section -> section.label(label).heading(heading).provision("1.", "Tuyên truyền trên báo chí."))
                .build();
        return GuidanceValidator.standard().validate(document).findings().stream()
                .map(Finding::ruleId)
                .toList();
    }
}
