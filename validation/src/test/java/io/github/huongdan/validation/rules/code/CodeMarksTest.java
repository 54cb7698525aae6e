package io.github.huongdan.validation.rules.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rules.examples.Example;
import io.github.huongdan.validation.rules.marks.Marked;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each rule marks in a code and suggests there. */
class CodeMarksTest {

    @ParameterizedTest
    @CsvSource({
        "ID-06, 5-HD/BTGTU, [5→05]-HD/BTGTU",
        "ID-06, 9-HD/BTGTU, [9→09]-HD/BTGTU",
        "ID-06, 10-HD/BTGTU, -",
        "ID-06, 05-HD/BTGTU, -",
        "ID-06, 99-HD/BTGTU, -",
        "ID-06, 100-HD/BTGTU, -",
        "ID-06, 005-HD/BTGTU, [005→05]-HD/BTGTU",
        "ID-06, 010-HD/BTGTU, [010→10]-HD/BTGTU",
        "ID-06, 045-HD/BTGTU, [045→45]-HD/BTGTU",
        "ID-07, 45 - HD/BTGTU, 45[ - →-]HD/BTGTU",
        "ID-07, 45 -HD/BTGTU, 45[ →]-HD/BTGTU",
        "ID-07, 45-HD / BTGTU, 45-HD[ / →/]BTGTU",
        "ID-07, 045 -HD/BTGTU, 045[ →]-HD/BTGTU",
        "ID-07, 45/ HD/BTGTU, 45/[ ]HD/BTGTU",
        "ID-07, 45 – HD/BTGTU, 45[ – ]HD/BTGTU",
        "ID-07, -HD/BTGTU, -",
        "ID-07, -HD /BTGTU, -HD[ →]/BTGTU",
        "ID-11, 45-QÐ/BTGTU, 45-Q[Ð→Đ]/BTGTU",
        "ID-11, 45-QƉ/BTGTU, 45-Q[Ɖ→Đ]/BTGTU",
        "ID-11, 45-QÐ/ÐU, 45-Q[Ð]/ÐU",
        "ID-11, 45-НD/BTGTU, 45-[Н]D/BTGTU",
        "ID-11, 45-QĐ/ĐUƠ, -",
        "ID-11, 45-QĐ/BÀẾ, -",
        "ID-14, 45-Hd/BTGTU, 45-[Hd→HD]/BTGTU",
        "ID-14, 45-CTr/BTGTU, -",
        "ID-16, 45-HD/BTGTU/xyz, 45-HD/BTGTU/[xyz]",
        "ID-16, 45-HD/BTGTU, -",
        "ID-02, 45-HD/BTGTU, -",
        "ID-02, 045-HD/BTGTU, -",
        "ID-02, 45 – HD/BTGTU, -",
        "ID-02, 45 ‐ HD/BTGTU, -",
        "ID-02, 40-HD/BTGTU, -",
        "ID-02, 45/HD-BTGTU, [45/HD-BTGTU]",
        "ID-02, 45-HD, [45-HD]",
        "ID-02, 45-HD-BTGTU, [45-HD-BTGTU]",
        "ID-01, 45-HD/BTGTU, -",
        "ID-01, -HD/BTGTU, [-HD/BTGTU]",
        "ID-09, 45-XYZ/BTGTU, 45-[XYZ]/BTGTU",
        "ID-09, 45-HD/BTGTU, -",
        "ID-08, 45-KH/BTGTU, 45-[KH]/BTGTU",
        "ID-08, 45-XYZ/BTGTU, -",
        "ID-12, 45/2019/HD-BTGTU, -"
    })
    void inACodeOfTheParty(String rule, String code, String marked) {
        assertThat(marks(code, Example.party(rule, "has the code " + code, doc -> doc.header(h -> h.code(code)))))
                .isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({
        "ID-03, 112/HD-SGDĐT, -",
        "ID-03, 112/SGDĐT-VP, -",
        "ID-03, 112-HD/SGDĐT, [112-HD/SGDĐT]",
        "ID-03, 112/HD/SGDĐT, [112/HD/SGDĐT]",
        "ID-12, 112/2021/HD-SGDĐT, [112/2021/HD-SGDĐT]",
        "ID-12, 112/2021/QĐ-SGDĐT, -",
        "ID-09, 112/2021/ABC-SGDĐT, -",
        "ID-16, 112/HD-SGDĐT, -"
    })
    void inACodeOfTheState(String rule, String code, String marked) {
        assertThat(marks(code, Example.state(rule, "has the code " + code, doc -> doc.header(h -> h.code(code)))))
                .isEqualTo(marked);
    }

    private static String marks(String code, Example example) {
        List<Finding> found = example.foundByItsRule();
        return found.isEmpty() ? "-" : Marked.of(code, found);
    }
}
