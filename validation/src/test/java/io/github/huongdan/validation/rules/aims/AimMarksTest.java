package io.github.huongdan.validation.rules.aims;

import static io.github.huongdan.validation.rules.examples.DivisionExamples.aims;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.Provision;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.examples.Example;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found of the section on aims and requirements. */
class AimMarksTest {

    private static final String BOTH = "MỤC ĐÍCH, YÊU CẦU";

    @ParameterizedTest
    @CsvSource({
        "'MỤC ĐÍCH, YÊU CẦU', true",
        "YÊU CẦU VÀ MỤC ĐÍCH, true",
        "I. VỀ MỤC ĐÍCH - YÊU CẦU, true",
        "MỤC ĐÍCH, false",
        "YÊU CẦU, false",
        "QUAN ĐIỂM, false"
    })
    void aHeadingOfBothStandsOverMoreThanOneItem(String heading, boolean told) {
        assertThat(distinguished(heading, Provision.of("1.", "Bảo vệ rừng."))).hasSize(told ? 1 : 0);
    }

    @Test
    void anItemWithOthersBelowIsDivided() {
        assertThat(distinguished(BOTH, Provision.of("1.", "Bảo vệ rừng:", Provision.paragraph("Rừng xanh."))))
                .isEmpty();
        assertThat(distinguished(BOTH, Provision.of("1.", "Bảo vệ rừng."), Provision.of("2.", "Rừng xanh.")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Mục đích, Yêu cầu, false",
        "Mục đích, Trồng rừng, true",
        "Trồng rừng, Yêu cầu, true",
        "Trồng rừng, Giữ nước, false"
    })
    void whereOneOfTheTwoIsHeadedSoIsTheOther(String first, String second, boolean told) {
        assertThat(distinguished(BOTH, Provision.of("1.", first), Provision.of("2.", second)))
                .hasSize(told ? 1 : 0);
    }

    @Test
    void theHeadingMayStandFurtherBelow() {
        Provision below = Provision.of("1.", "Nội dung", Provision.of("a)", "Mục đích: bảo vệ rừng."));

        assertThat(distinguished(BOTH, below, Provision.of("2.", "Yêu cầu"))).isEmpty();
        assertThat(distinguished(BOTH, below, Provision.of("2.", "Giữ nước"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "1., 'Việc tuyên truyền phải thường xuyên.', Việc",
        "1., 'Một số xã báo cáo.', Một số",
        "1., 'Những xã gần rừng.', Những",
        "1., 'Bảo vệ rừng là việc chung.', ''",
        "'', 'Việc tuyên truyền phải thường xuyên.', ''",
        "1., Việc, Việc"
    })
    void anItemBeginsWithAVerb(String label, String text, String noun) {
        List<Finding> found = Example.party(
                        "AIM-05",
                        "begins with " + noun,
                        aims(section -> section.provisions(List.of(Provision.builder()
                                .label(label.isEmpty() ? null : label)
                                .text(text)
                                .build()))))
                .foundByItsRule();

        assertThat(found)
                .extracting(finding -> finding.arguments().get("actual"))
                .containsExactlyElementsOf(noun.isEmpty() ? List.of() : List.of(noun));
    }

    private static List<Finding> distinguished(String heading, Provision... items) {
        return Example.party(
                        "AIM-04",
                        "is headed " + heading,
                        aims(section -> section.heading(heading).provisions(List.of(items))))
                .foundByItsRule();
    }
}
