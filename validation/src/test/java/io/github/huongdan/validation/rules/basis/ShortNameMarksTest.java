package io.github.huongdan.validation.rules.basis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.validation.rules.marks.MarkedParagraphs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is marked of short names that are given in parentheses. */
class ShortNameMarksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chương trình bảo vệ rừng (gọi tắt là [CTBVR])",
                "Chương trình bảo vệ rừng (sau đây gọi tắt là: “[CTBVR]”)",
                "Chương trình bảo vệ rừng (sau đây viết tắt là \"[CTBVR]\")",
                "Chương trình bảo vệ rừng (gọi tắt là [CTBVR]) | Thực hiện CTB-VR.",
                "Chương trình bảo vệ rừng (gọi tắt là CTBVR) | Thực hiện CTBVR.",
                "Chương trình bảo vệ rừng (gọi tắt là CTBVR); thực hiện CTBVR.",
                "Chương trình bảo vệ rừng (gọi tắt là CTBVR); thực hiện CTBVR",
                "Thực hiện CTBVR; Chương trình bảo vệ rừng (gọi tắt là [CTBVR]).",
                "Chương trình bảo vệ rừng (gọi tắt là [CTBVR]) | Thực hiện CTBVR-01, CTBVR/TU.",
                "Chương trình bảo vệ rừng (gọi tắt là CTBVR) | Thực hiện CTBVR-01, CTBVR.",
                "item: Thực hiện CTBVR. | Chương trình bảo vệ rừng (gọi tắt là [CTBVR→early]) | Thực hiện CTBVR.",
                "preamble: Thực hiện CTBVR. | Chương trình bảo vệ rừng (gọi tắt là CTBVR) | Thực hiện CTBVR.",
                "item: Thực hiện CTBVR. | Chương trình bảo vệ rừng (gọi tắt là [CTBVR])",
                "item: Thực hiện Chương trình. | Chương trình bảo vệ rừng (gọi tắt là Chương trình) | Thực hiện Chương trình.",
                "item: Mục B. | Chương trình bảo vệ rừng (gọi tắt là B) | Thực hiện B.",
                "item: Mục BR. | Chương trình bảo vệ rừng (gọi tắt là [BR→early]) | Thực hiện BR.",
                "Chỉ thị của Tỉnh ủy (gọi tắt là Chỉ thị số 13) | Thực hiện Chỉ thị 13.",
                "Chỉ thị của Tỉnh ủy (gọi tắt là Chỉ thị 13) | Thực hiện Chỉ thị số 13.",
                "Chỉ thị của Tỉnh ủy (gọi tắt là [Chỉ thị 13]) | Thực hiện Chỉ thị 14.",
                "Chương trình bảo vệ rừng (gọi tắt là CTBVR, CTR)",
                "Chương trình bảo vệ rừng (gọi tắt là CTBVR hoặc CTR)",
                "Chương trình bảo vệ rừng (gọi tắt là )",
                "Chương trình bảo vệ rừng (gọi tắt là CTBVR",
                "Chương trình bảo vệ rừng (CTBVR)",
                "Chương trình bảo vệ rừng (năm 2019) (gọi tắt là [CTBVR])",
                "Chương trình bảo vệ rừng (( gọi tắt là [CTBVR])",
                "Chương trình bảo vệ rừng (“gọi tắt là [CTBVR])",
                "Chương trình bảo vệ rừng (",
                "Chương trình bảo vệ rừng ()",
                "Chương trình bảo vệ rừng (gọi tắt là [CTBVR]), chương trình giữ nước (gọi tắt là [CTGN])",
                "Chương trình bảo vệ rừng (gọi tắt là [CTBVR]) và chương trình giữ nước (gọi tắt là CTGN): thực hiện CTGN",
                "Chương trình bảo vệ rừng (gọi tắt là CTR) | Chương trình giữ nước (gọi tắt là [CTN]) | Thực hiện CTR",
                "Chương trình bảo vệ rừng (gọi tắt là “[B]”)",
                "Chương trình bảo vệ rừng (gọi tắt là [“”])"
            })
    void aShortNameIsGivenThenUsed(String text) {
        assertThat(MarkedParagraphs.of("BAS-25").tellingVariant().again(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"200, true", "201, false"})
    void aShortNameHasUpToTwoHundredCharactersWithTheSpaceBefore(int length, boolean told) {
        String name = "CTBVR ".repeat(40).substring(0, length - 2) + "X";
        String text = "Chương trình bảo vệ rừng (gọi tắt là " + (told ? "[" + name + "]" : name) + ")";

        assertThat(MarkedParagraphs.of("BAS-25").again(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"32, 0", "33, 1"})
    void onlyTheFirstThirtyTwoShortNamesAreJudged(int names, int unjudged) {
        StringBuilder text = new StringBuilder("Các chương trình");
        for (int i = 1; i <= names; i++) {
            text.append(i <= names - unjudged ? " (gọi tắt là [CT" + i + "])" : " (gọi tắt là CT" + i + ")");
        }

        assertThat(MarkedParagraphs.of("BAS-25").again(text.toString())).isEqualTo(text.toString());
    }

    /** Behind the arrow what is suggested. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chỉ thị của Tỉnh ủy (gọi tắt là Chỉ thị 13) | Thực hiện Chỉ thị 13, [CT 13→Chỉ thị 13].",
                "Chỉ thị của Tỉnh ủy (gọi tắt là Chỉ thị số 13) | Thực hiện [CT 13→Chỉ thị số 13], CT 13.",
                "Chỉ thị của Tỉnh ủy (gọi tắt là Chỉ thị 13) | [CT 13→Chỉ thị 13]",
                "Chỉ thị của Tỉnh ủy (gọi tắt là Chỉ thị 13) | Thực hiện CT 14.",
                "Chỉ thị của Tỉnh ủy (gọi tắt là Chỉ thị 13) | Thực hiện NQ 13.",
                "Chỉ thị của Tỉnh ủy (gọi tắt là Chỉ thị 13) | Thực hiện CT-13, CT  13, CT, 13.",
                "Chỉ thị của Tỉnh ủy (gọi tắt là Chỉ thị 13) | Thực hiện CT\u00a013.",
                "Chỉ thị của Tỉnh ủy (gọi tắt là Chỉ thị 13) | Thực hiện 45-CT 13, 45/CT 13, CT 13-CT, CT 13/TU.",
                "Chỉ thị của Tỉnh ủy (gọi tắt là Chỉ thị 13) | Thực hiện [CT 13→Chỉ thị 13]: từng bước.",
                "Nghị quyết của Tỉnh ủy (gọi tắt là Nghị quyết 9), chỉ thị (gọi tắt là Chỉ thị 13) | [NQ 9→Nghị quyết 9], [CT 13→Chỉ thị 13]",
                "Chỉ thị của Tỉnh ủy (gọi tắt là Chỉ thị) | Thực hiện CT 13.",
                "Chỉ thị của Tỉnh ủy (gọi tắt là 13) | Thực hiện CT 13.",
                "Chỉ thị của Tỉnh ủy (gọi tắt là số 13) | Thực hiện CT 13.",
                "Chỉ thị của Tỉnh ủy (gọi tắt là Chỉ thị A3) | Thực hiện CT A3.",
                "Chương trình của Tỉnh ủy (gọi tắt là Rừng 13) | Thực hiện CT 13.",
                "Bốn năm trước (gọi tắt là BN), bốn năm trước (gọi tắt là BNT)",
                "Việc của bốn năm trước (gọi tắt là BN), việc của bốn năm trước (gọi tắt là [BNT→twice]).",
                "Việc của bốn năm trước (gọi tắt là BN), việc của bốn năm trước (gọi tắt là BN).",
                "Việc của bốn năm trước (gọi tắt là BN), việc của bốn năm sau (gọi tắt là BNT).",
                "Việc của bốn năm trước (gọi tắt là BN), việc ở bốn năm trước (gọi tắt là BNT).",
                "Việc bốn năm (gọi tắt là BN) | Việc bốn năm (gọi tắt là BNT)",
                "Rừng bốn năm trước (gọi tắt là BN) | Rừng bốn năm trước (gọi tắt là [BNT→twice])",
                "Rừng bốn năm trước (gọi tắt là BN) | Rừng bốn năm trước (gọi tắt là [BNT→twice]) | Rừng bốn năm trước (gọi tắt là [BNS→twice])"
            })
    void theShortNameThatWasGivenIsUsed(String text) {
        assertThat(MarkedParagraphs.of("BAS-29").tellingSuggestion().again(text))
                .isEqualTo(text);
    }
}
