package io.github.huongdan.validation.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huongdan.code.DocumentCode;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistryFileTest {

    @ParameterizedTest
    @CsvSource({
        "16-KL/TW, 2012-02-14, Bộ Chính trị",
        "26-CT/TW, 2008-09-10, Ban Bí thư",
        "21/CT-TTg, 2012-08-06, Thủ tướng Chính phủ",
        "368/QĐ-TTg, 2013-02-28, Thủ tướng Chính phủ"
    })
    void theStandardRegistryKnowsTheActsOnInformationForAbroad(String code, LocalDate issuedOn, String issuer) {
        assertThat(Registry.standard().acts(DocumentCode.parse(code)))
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.issuedOn()).isEqualTo(issuedOn);
                    assertThat(act.issuer()).isEqualTo(issuer);
                    assertThat(act.governsForm()).isFalse();
                });
    }

    @Test
    void eachRegulationOfFormEndsWhereTheNextBegins() {
        KnownAct old = only("66-QĐ/TW");
        KnownAct next = Registry.standard()
                .acts(Objects.requireNonNull(old.replacedBy()))
                .get(0);

        assertThat(old.inForceUntil()).isEqualTo(next.inForceFrom()).isEqualTo(LocalDate.of(2026, 1, 9));
        assertThat(next.code()).isEqualTo(DocumentCode.parse("399-QĐ/TW"));
    }

    @Test
    void whatIsNotKnownIsAnsweredWithNothing() {
        assertThat(Registry.standard().acts(DocumentCode.parse("17-KL/TW"))).isEmpty();
        assertThat(Registry.standard().series("HD", "BTGTU")).isEmpty();
        assertThat(Registry.standard().places("TỈNH ỦY SƠN HẢI")).isEmpty();
    }

    @Test
    void oneCodeMayBeSeveralActs() {
        Registry registry = RegistryFile.parse("own.txt", """
                act = 16-KL/TW
                type = Kết luận
                issuedOn = 2012-02-14

                # The next term began again at 01.
                act = 16-KL/TW
                type = Kết luận
                issuedOn = 2017-07-07
                """);

        assertThat(registry.acts(DocumentCode.parse("16-KL/TW")))
                .extracting(KnownAct::issuedOn)
                .containsExactly(LocalDate.of(2012, 2, 14), LocalDate.of(2017, 7, 7));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "act = 16-KL/TW\\ncolour = red; line 2",
                "act = 16-KL/TW\\nact = 17-KL/TW; line 2",
                "act = 16-KL/TW; type",
                "act = none\\ntype = Kết luận; none",
                "act = 16-KL/TW\\ntype = Kết luận\\nissuedOn = 14/02/2012; issuedOn",
                "term = XI\\nfrom = 2011; no to",
                "term = XI\\nfrom = 2011\\nto = soon; to in the entry",
                "title = Kết luận; begin with act"
            })
    void aBrokenFileCostsOneSentenceWithFileAndLine(String text, String told) {
        assertThatThrownBy(() -> RegistryFile.parse("own.txt", text.replace("\\n", "\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("own.txt, line \\d+: .*")
                .hasMessageContaining(told);
    }

    private static KnownAct only(String code) {
        return Registry.standard().acts(DocumentCode.parse(code)).get(0);
    }
}
