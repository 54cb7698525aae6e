package io.github.huongdan.validation.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.rule.Profile;
import io.github.huongdan.validation.rule.Rule;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisionTest {

    private static final Messages VIETNAMESE = Messages.in(Locale.forLanguageTag("vi"));
    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "practice | thông lệ | practice",
                "399-QĐ/TW, 5 | Điều 5 Quy định 399-QĐ/TW | Quy định 399-QĐ/TW, Art. 5",
                "66-QĐ/TW, 15.9 | khoản 9 Điều 15 Quy định 66-QĐ/TW | Quy định 66-QĐ/TW, Art. 15, clause 9",
                "30/2020/NĐ-CP, I.II.3c | Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3c"
                        + " | Nghị định 30/2020/NĐ-CP, Appendix I, II.3c",
                "30/2020/NĐ-CP, III | Nghị định 30/2020/NĐ-CP, Phụ lục III | Nghị định 30/2020/NĐ-CP, Appendix III",
                "36-HD/VPTW, II.1.7 | mục II.1.7 Hướng dẫn 36-HD/VPTW | Hướng dẫn 36-HD/VPTW, II.1.7",
                "66-QĐ/TW; logic | Quy định 66-QĐ/TW; lôgích | Quy định 66-QĐ/TW; logic",
                "7-HD/X, IV | mục IV 7-HD/X | 7-HD/X, IV"
            })
    void writesOut(String provision, String vietnamese, String english) {
        Rule rule = Rule.info("HDR-99", Profile.BOTH, provision, (examination, findings) -> {});

        assertThat(VIETNAMESE.provision(rule)).isEqualTo(vietnamese);
        assertThat(ENGLISH.provision(rule)).isEqualTo(english);
    }

    @Test
    void everyRuleRestsOnWhatItsLanguageCanSay() {
        assertThat(GuidanceValidator.standard().rules()).allSatisfy(rule -> {
            assertThat(VIETNAMESE.provision(rule))
                    .doesNotContain("practice", "logic", "consistency", "government", "Art.", "Appendix")
                    .doesNotContain("{");
            assertThat(ENGLISH.provision(rule)).doesNotContain("Điều", "Phụ lục", "thông lệ", "{");
            for (String part : VIETNAMESE.provision(rule).split("; ")) {
                assertThat(Character.isDigit(part.charAt(0)))
                        .as("%s names the act's type: %s", rule.id(), part)
                        .isFalse();
            }
        });
    }
}
